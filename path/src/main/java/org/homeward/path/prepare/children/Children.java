package org.homeward.path.prepare.children;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.homeward.book.Book;
import org.homeward.book.Entry;

/// What is written about the children.
///
/// @param plan the plan in parts
/// @param weeks how the weeks go; empty where not said
/// @param specials days that go another way, the earliest first
/// @param rules what business is; the first suggestion where nothing is written
/// @param drafts messages, the newest first
public record Children(
    ParentingPlan plan,
    Optional<Weeks> weeks,
    List<Entry<SpecialStay>> specials,
    BusinessRules rules,
    List<Entry<DraftMessage>> drafts) {
  /// What a book holds of it.
  public static Children of(Book book) {
    return book.view(Children.class, Children::compute);
  }

  private static Children compute(Book book) {
    List<Entry<SpecialStay>> specials = new ArrayList<>(book.all(SpecialStay.TYPE));
    specials.sort(Comparator.comparing(entry -> entry.fact().first()));
    return new Children(
        book.find(ParentingPlan.TYPE, ParentingPlan.ONLY)
            .map(Entry::fact)
            .orElse(ParentingPlan.EMPTY),
        book.find(Weeks.TYPE, Weeks.ONLY).map(Entry::fact),
        List.copyOf(specials),
        book.find(BusinessRules.TYPE, BusinessRules.ONLY)
            .map(Entry::fact)
            .orElse(BusinessRules.FIRST),
        List.copyOf(book.all(DraftMessage.TYPE).reversed()));
  }

  /// Whether the person said what business is.
  boolean hasRules() {
    return !rules.equals(BusinessRules.FIRST);
  }

  /// With whom the children are from a day's handover on; empty where nothing says so.
  public Optional<Stay> on(LocalDate day) {
    return special(day).map(SpecialStay::stay).or(() -> weeks.flatMap(each -> each.on(day)));
  }

  /// The days that go another way on that day; where several do, those that begin last.
  Optional<SpecialStay> special(LocalDate day) {
    return specials.stream()
        .map(Entry::fact)
        .filter(each -> each.covers(day))
        .reduce((before, after) -> after);
  }

  /// Those not over yet.
  List<Entry<SpecialStay>> specialsFrom(LocalDate today) {
    return specials.stream().filter(each -> !each.fact().last().isBefore(today)).toList();
  }
}
