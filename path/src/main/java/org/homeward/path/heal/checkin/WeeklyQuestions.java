package org.homeward.path.heal.checkin;

import java.util.List;
import java.util.Optional;
import org.homeward.path.heal.checkin.Instrument.Band;
import org.homeward.path.heal.checkin.Instrument.Item;
import org.homeward.path.heal.checkin.Instrument.Reading;

/// What is asked once a week.
final class WeeklyQuestions {
  private static final List<Band> MORE_IS_BETTER =
      List.of(
          new Band(0, "low", ""),
          new Band(5, "medium", ""),
          new Band(7, "high", ""),
          new Band(9, "very high", ""));

  private static final List<Band> ANXIETY =
      List.of(
          new Band(0, "very low", ""),
          new Band(2, "low", ""),
          new Band(4, "medium", ""),
          new Band(6, "high", ""));

  /// The four of the Office for National Statistics, word for word.
  static final Instrument ONS4 =
      new Instrument(
          "w",
          1,
          "Four questions for the week",
          "How life as a whole is going, not only the missing.",
          "",
          List.of(
              ons(
                  "satisfied",
                  "Overall, how satisfied are you with your life nowadays?",
                  MORE_IS_BETTER),
              ons(
                  "worthwhile",
                  "Overall, to what extent do you feel that the things you do in your life are"
                      + " worthwhile?",
                  MORE_IS_BETTER),
              ons("happy", "Overall, how happy did you feel yesterday?", MORE_IS_BETTER),
              ons(
                  "anxious",
                  "On a scale where 0 is \"not at all anxious\" and 10 is \"completely anxious\","
                      + " overall, how anxious did you feel yesterday?",
                  ANXIETY)),
          List.of(),
          Reading.EACH,
          List.of(),
          Optional.empty(),
          Optional.empty(),
          "Personal well-being (ONS4), Office for National Statistics, United Kingdom, 2011.",
          "Contains public sector information licensed under the Open Government Licence v3.0."
              + " The four are never added up.");

  /// Homeward's own six. Released with Homeward under its licence.
  static final Instrument OWN =
      new Instrument(
          "v",
          1,
          "Six of our own",
          "About you and them, this week.",
          "",
          List.of(
              own(
                  "myself",
                  "How well do you know who you are without them?",
                  "not at all",
                  "very well"),
              own(
                  "ahead",
                  "How much are you looking forward to something?",
                  "nothing",
                  "very much"),
              own(
                  "waiting",
                  "How much are you waiting for them to come back?",
                  "not at all",
                  "all the time"),
              own("checked", "How often did you check on them?", "never", "all the time"),
              own("kind", "How kind were you to yourself?", "not at all", "very"),
              own("body", "How did sleeping and eating go?", "very badly", "very well")),
          List.of(),
          Reading.EACH,
          List.of(),
          Optional.empty(),
          Optional.empty(),
          "Written for these pages. This is not a validated scale: there are no norms."
              + " Compare only with yourself.",
          "Free to use, under the licence of this program.");

  private WeeklyQuestions() {}

  private static Item ons(String id, String text, List<Band> bands) {
    return new Item(id, text, false, "not at all", "completely", bands);
  }

  private static Item own(String id, String text, String low, String high) {
    return new Item(id, text, false, low, high, List.of());
  }
}
