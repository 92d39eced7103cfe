package org.homeward.path.free.markers;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.homeward.book.EntryId;
import org.homeward.book.EntryType;
import org.homeward.book.Fact;
import org.homeward.web.form.Form;

/// One look at one group of marks, on one day.
///
/// @param day the person's day
/// @param group which marks
/// @param rated those that were answered, one or more
public record MarkLook(LocalDate day, MarkGroup group, List<Rated> rated) implements Fact {
  /// How looks are kept: at most one a day for each group, named like both.
  public static final EntryType<MarkLook> TYPE =
      EntryType.of("mark-look", "A look at the marks", MarkLook.class);

  static final int MOST = 10;

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

  /// How much of a mark is still there.
  ///
  /// @param left 0, no more, to 10, as ever
  public record Rated(Mark mark, int left) {}

  /// Copies the list, so that the record cannot change.
  public MarkLook {
    rated = List.copyOf(rated);
  }

  static EntryId idOf(MarkGroup group, LocalDate day) {
    return new EntryId(day + "-" + group.key());
  }

  static MarkLook read(Form form, MarkGroup group, LocalDate day) {
    List<Rated> rated = new ArrayList<>();
    for (Mark mark : group.marks()) {
      form.scale(mark.key(), 0, MOST).ifPresent(left -> rated.add(new Rated(mark, left)));
    }
    if (form.ok() && rated.isEmpty()) {
      form.error(
          group.marks().getFirst().key(), "Choose a number for one of them. The rest can wait.");
    }
    return new MarkLook(day, group, rated);
  }

  void fill(Form form) {
    rated.forEach(each -> form.with(each.mark().key(), each.left()));
  }

  /// How much of a mark was there; empty where it was skipped.
  OptionalInt of(Mark mark) {
    return rated.stream().filter(each -> each.mark() == mark).mapToInt(Rated::left).findFirst();
  }

  @Override
  public String inWords() {
    return rated.stream()
        .map(each -> each.mark().title() + ": " + each.left() + " of " + MOST)
        .collect(Collectors.joining("\n", group.title() + ", " + DAY.format(day) + "\n", ""));
  }
}
