package org.homeward.path.free.markers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.homeward.book.Book;
import org.homeward.book.Entry;
import org.homeward.path.heal.checkin.CheckIns;
import org.homeward.path.heal.checkin.Series;

/// Every look at the marks, and the course of each.
///
/// How much they are missed is also asked by `checkin`, on the same scale: those days are part of
/// that mark's course.
///
/// A pure function of the book. Safe to keep and to share.
public final class Marks {
  /// Fewer looks at what one does say nothing about quiet.
  public static final int LOOKS_LEAST = 3;

  private final List<Entry<MarkLook>> looks;
  private final Map<Mark, Series> courses;
  private final Map<Mark, Standing> standings;

  private Marks(
      List<Entry<MarkLook>> looks, Map<Mark, Series> courses, Map<Mark, Standing> standings) {
    this.looks = List.copyOf(looks);
    this.courses = courses;
    this.standings = standings;
  }

  /// What a book holds.
  public static Marks of(Book book) {
    return book.view(Marks.class, Marks::compute);
  }

  private static Marks compute(Book book) {
    List<Entry<MarkLook>> looks = new ArrayList<>(book.all(MarkLook.TYPE));
    looks.sort(
        Comparator.comparing((Entry<MarkLook> look) -> look.fact().day())
            .thenComparing(look -> look.fact().group()));
    Map<Mark, Series> courses = new EnumMap<>(Mark.class);
    Map<Mark, Standing> standings = new EnumMap<>(Mark.class);
    for (Mark mark : Mark.values()) {
      Series course = course(mark, looks, CheckIns.of(book));
      courses.put(mark, course);
      standings.put(mark, Standing.of(course));
    }
    return new Marks(looks, courses, standings);
  }

  private static Series course(Mark mark, List<Entry<MarkLook>> looks, CheckIns days) {
    NavigableMap<LocalDate, Integer> points = new TreeMap<>();
    if (mark == Mark.MISSING) {
      days.missing().points().forEach(point -> points.put(point.day(), point.value()));
    }
    for (Entry<MarkLook> look : looks) {
      look.fact().of(mark).ifPresent(left -> points.put(look.fact().day(), left));
    }
    List<Series.Point> course = new ArrayList<>();
    points.forEach((day, left) -> course.add(new Series.Point(day, left)));
    return new Series(course);
  }

  /// Every look, oldest first.
  public List<Entry<MarkLook>> looks() {
    return looks;
  }

  /// The course of a mark; empty where it was never rated.
  public Series course(Mark mark) {
    return courses.getOrDefault(mark, new Series(List.of()));
  }

  /// What may be said of a mark.
  Standing standing(Mark mark) {
    return standings.getOrDefault(mark, new Standing.TooEarly(0));
  }

  /// Whether anything was rated.
  boolean begun() {
    return !looks.isEmpty();
  }

  /// What was said of a group on a day.
  Optional<Entry<MarkLook>> on(LocalDate day, MarkGroup group) {
    return looks.stream()
        .filter(look -> look.fact().day().equals(day) && look.fact().group() == group)
        .findFirst();
  }

  /// When something of a group was last rated.
  Optional<LocalDate> last(MarkGroup group) {
    return looks.reversed().stream()
        .filter(look -> look.fact().group() == group)
        .map(look -> look.fact().day())
        .findFirst();
  }

  /// The first day of the looks, up to the newest, in which everything one does was rated 0 or 1;
  /// empty with fewer than [#LOOKS_LEAST] of them. Thoughts and feelings are not asked.
  public Optional<LocalDate> quietSince() {
    List<MarkLook> doing =
        looks.reversed().stream()
            .map(Entry::fact)
            .filter(look -> look.group() == MarkGroup.DOING)
            .takeWhile(look -> look.rated().stream().allMatch(each -> each.left() <= Standing.GONE))
            .toList();
    return doing.size() < LOOKS_LEAST ? Optional.empty() : Optional.of(doing.getLast().day());
  }
}
