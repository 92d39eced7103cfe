package org.homeward.path.heal.checkin;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.homeward.book.Book;
import org.homeward.book.Entry;

/// The days a person checked in.
///
/// @param all oldest day first
public record CheckIns(List<Entry<CheckIn>> all) {
  private static final int HEAVY = 7;
  private static final int LIGHT = 3;

  /// The days a book holds.
  public static CheckIns of(Book book) {
    return book.view(CheckIns.class, CheckIns::compute);
  }

  private static CheckIns compute(Book book) {
    List<Entry<CheckIn>> all = new ArrayList<>(book.all(CheckIn.TYPE));
    all.sort(Comparator.comparing(entry -> entry.fact().day()));
    return new CheckIns(List.copyOf(all));
  }

  /// What was written for a day.
  public Optional<Entry<CheckIn>> on(LocalDate day) {
    return all.stream().filter(entry -> entry.fact().day().equals(day)).findFirst();
  }

  /// The newest days first, at most so many.
  List<Entry<CheckIn>> newest(int most) {
    return all.reversed().stream().limit(most).toList();
  }

  Series mood() {
    return series(CheckIn::mood);
  }

  /// How much they were missed, on the days on which that was said.
  public Series missing() {
    return series(CheckIn::missing);
  }

  Series urge() {
    return series(CheckIn::urge);
  }

  Series stuck() {
    return series(CheckIn::stuck);
  }

  private Series series(Function<CheckIn, OptionalInt> answer) {
    List<Series.Point> points = new ArrayList<>();
    for (Entry<CheckIn> entry : all) {
      answer
          .apply(entry.fact())
          .ifPresent(value -> points.add(new Series.Point(entry.fact().day(), value)));
    }
    return new Series(points);
  }

  /// The day that made it so many days; empty until then.
  Optional<LocalDate> dayNumber(int count) {
    return all.size() < count ? Optional.empty() : Optional.of(all.get(count - 1).fact().day());
  }

  /// The first day on which missing was 3 or less after a day on which it was 7 or more.
  Optional<LocalDate> firstLighterDay() {
    boolean heavyBefore = false;
    for (Series.Point point : missing().points()) {
      if (heavyBefore && point.value() <= LIGHT) {
        return Optional.of(point.day());
      }
      heavyBefore |= point.value() >= HEAVY;
    }
    return Optional.empty();
  }
}
