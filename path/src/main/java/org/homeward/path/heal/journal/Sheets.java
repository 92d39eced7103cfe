package org.homeward.path.heal.journal;

import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.homeward.book.Book;
import org.homeward.book.Entry;
import org.homeward.path.companions.find.meaning.Match;
import org.homeward.path.companions.find.meaning.Wanted;

/// The pages that were written.
///
/// @param all newest first
public record Sheets(List<Entry<Sheet>> all) {
  /// So many at most are shown of what was found.
  static final int FOUND_MOST = 50;

  private static final int KINDER_MOST = 2;

  /// The pages a book holds.
  public static Sheets of(Book book) {
    return book.view(Sheets.class, Sheets::compute);
  }

  private static Sheets compute(Book book) {
    List<Entry<Sheet>> all = new ArrayList<>(book.all(Sheet.TYPE));
    all.sort(Comparator.comparing((Entry<Sheet> entry) -> entry.began()).reversed());
    return new Sheets(List.copyOf(all));
  }

  /// Whether the last two pages of a way that were rated both left the person worse.
  public boolean worseTwice(Way way) {
    List<Sheet> last =
        all.stream()
            .map(Entry::fact)
            .filter(sheet -> sheet.way() == way && sheet.isRated())
            .limit(2)
            .toList();
    return last.size() == 2 && last.stream().allMatch(Sheet::leftWorse);
  }

  /// The way of the newest page, where that way was worse twice.
  Optional<Way> heavy() {
    return all.stream()
        .limit(1)
        .map(entry -> entry.fact().way())
        .filter(this::worseTwice)
        .findFirst();
  }

  /// At most two ways that may be kinder than one: planning first, none that was worse twice
  /// itself.
  List<Way> kinderThan(Way way) {
    Predicate<Way> other = each -> each != way && each != Way.FREE && each != Way.BACK;
    return Arrays.stream(Way.values())
        .filter(other.and(each -> !worseTwice(each)))
        .sorted(Comparator.comparing(each -> each != Way.DAY))
        .limit(KINDER_MOST)
        .toList();
  }

  /// How many there are of each month, newest month first.
  NavigableMap<YearMonth, Integer> months(ZoneId zone) {
    NavigableMap<YearMonth, Integer> months = new TreeMap<>(Comparator.reverseOrder());
    all.forEach(sheet -> months.merge(monthOf(sheet, zone), 1, Integer::sum));
    return months;
  }

  List<Entry<Sheet>> in(YearMonth month, ZoneId zone) {
    return all.stream().filter(sheet -> monthOf(sheet, zone).equals(month)).toList();
  }

  private static YearMonth monthOf(Entry<Sheet> sheet, ZoneId zone) {
    return YearMonth.from(sheet.began().atZone(zone));
  }

  /// A page that answers what was looked for.
  ///
  /// @param pieces its words around what was found
  record Found(Entry<Sheet> sheet, List<Match.Piece> pieces, double score) {}

  /// What was looked for and found.
  ///
  /// @param said pages with the words themselves, newest first
  /// @param near pages with words near them in meaning, the nearest first
  record Search(List<Found> said, List<Found> near) {}

  /// Looks for words, and for words near them in meaning.
  Search find(String typed) {
    Wanted wanted = Wanted.of(typed);
    List<Found> said = new ArrayList<>();
    List<Found> near = new ArrayList<>();
    for (Entry<Sheet> sheet : all) {
      String text = sheet.fact().text();
      wanted
          .in(text)
          .ifPresent(match ->
              (match.said() ? said : near)
                  .add(new Found(sheet, match.excerpt(text), match.score())));
    }
    near.sort(Comparator.comparingDouble(Found::score).reversed());
    return new Search(first(said), first(near));
  }

  private static List<Found> first(List<Found> found) {
    return List.copyOf(found.subList(0, Math.min(FOUND_MOST, found.size())));
  }
}
