package org.homeward.path.heal.checkin;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.homeward.book.Book;
import org.homeward.book.Entry;

/// Every set of questions that was answered.
///
/// @param all oldest day first
record Answered(List<Entry<Answers>> all) {
  /// Two answers nearer than this are not compared (science 3.6).
  static final int DAYS_APART = 14;

  static Answered of(Book book) {
    return book.view(Answered.class, Answered::compute);
  }

  private static Answered compute(Book book) {
    List<Entry<Answers>> all = new ArrayList<>(book.all(Answers.TYPE));
    all.sort(Comparator.comparing(entry -> entry.fact().day()));
    return new Answered(List.copyOf(all));
  }

  /// Those of one set, oldest first; other versions of it are not among them.
  List<Entry<Answers>> of(Instrument instrument) {
    return all.stream()
        .filter(entry -> entry.fact().instrument().equals(instrument.key()))
        .toList();
  }

  Optional<LocalDate> last(Instrument instrument) {
    return of(instrument).reversed().stream().map(entry -> entry.fact().day()).findFirst();
  }

  /// Whether so many days have passed since the last time; true where there was none.
  boolean isDue(Instrument instrument, int days, LocalDate today) {
    return last(instrument).map(day -> !day.plusDays(days).isAfter(today)).orElse(true);
  }

  /// The points over the days, where a set is added up.
  Series points(Instrument instrument) {
    List<Series.Point> points = new ArrayList<>();
    for (Entry<Answers> entry : of(instrument)) {
      instrument
          .points(entry.fact())
          .ifPresent(sum -> points.add(new Series.Point(entry.fact().day(), sum)));
    }
    return new Series(points);
  }

  /// The newest figure beside the nearest one at least [#DAYS_APART] days before it.
  Optional<Change> change(Instrument instrument) {
    Series series = points(instrument);
    if (series.isEmpty()) {
      return Optional.empty();
    }
    Series.Point now = series.points().getLast();
    return series.points().reversed().stream()
        .filter(point -> !point.day().plusDays(DAYS_APART).isAfter(now.day()))
        .findFirst()
        .map(before -> new Change(instrument, before, now));
  }

  /// Two figures of one set, far enough apart.
  record Change(Instrument instrument, Series.Point before, Series.Point now) {
    /// What may be said about it.
    ///
    /// @param since the earlier day as a person says it
    String sentence(String since) {
      int change = now.value() - before.value();
      if (change == 0) {
        return "The same as on " + since + ".";
      }
      if (instrument.realChange().isEmpty()) {
        return "On "
            + since
            + " it was "
            + instrument.figure(before.value())
            + ". No figure is agreed for how much is more than ordinary wobble.";
      }
      boolean real = instrument.realChange().get().isReal(before.value(), now.value());
      return (change < 0 ? "Down " : "Up ")
          + Math.abs(change)
          + " since "
          + since
          + (real ? ": more than ordinary wobble." : ": within ordinary wobble.");
    }
  }

  /// Whether the newest answers name thoughts of being better off dead.
  static boolean namesHarm(Instrument instrument, OptionalInt answer) {
    return instrument.is(DistressQuestions.PHQ9) && answer.orElse(0) > 0;
  }
}
