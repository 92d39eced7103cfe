package org.homeward.path.heal.checkin;

import java.util.List;
import java.util.Optional;

/// Every set of questions. A new one is a constant in a file like [WeeklyQuestions] and its name in
/// this list; a changed letter is a new version.
final class Instruments {
  /// Those that are asked once a week.
  static final List<Instrument> WEEKLY = List.of(WeeklyQuestions.ONS4, WeeklyQuestions.OWN);

  /// Those that are there for who wants them.
  static final List<Instrument> LONGER =
      List.of(
          DistressQuestions.PHQ9,
          DistressQuestions.K6,
          DistressQuestions.GAD7,
          KindnessQuestions.SCS_SF);

  /// Earlier versions, never offered again.
  private static final List<Instrument> EARLIER = List.of(DistressQuestions.GAD7_BEFORE);

  private Instruments() {}

  static Optional<Instrument> byCode(String code) {
    return java.util.stream.Stream.concat(WEEKLY.stream(), LONGER.stream())
        .filter(instrument -> instrument.code().equals(code))
        .findFirst();
  }

  /// The one that answers were written for; empty where this program does not know that version.
  static Optional<Instrument> byKey(String key) {
    return java.util.stream.Stream.of(WEEKLY, LONGER, EARLIER)
        .flatMap(List::stream)
        .filter(instrument -> instrument.key().equals(key))
        .findFirst();
  }
}
