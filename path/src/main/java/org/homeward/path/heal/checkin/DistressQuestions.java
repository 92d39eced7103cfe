package org.homeward.path.heal.checkin;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.homeward.path.heal.checkin.Instrument.Band;
import org.homeward.path.heal.checkin.Instrument.Choice;
import org.homeward.path.heal.checkin.Instrument.Item;
import org.homeward.path.heal.checkin.Instrument.Reading;
import org.homeward.path.heal.checkin.Instrument.RealChange;
import org.homeward.path.heal.checkin.Instrument.Unscored;

/// The three about low mood and worry. Not a letter of an item may be changed.
final class DistressQuestions {
  /// The item of the PHQ-9 about being better off dead. Above 0, people to call are shown at once.
  static final String HARM_ITEM = "9";

  private static final String TWO_WEEKS =
      "Over the last 2 weeks, how often have you been bothered by any of the following problems?";

  /// The GAD-7's own form leaves out two words of the PHQ-9's.
  private static final String TWO_WEEKS_OF_WORRY =
      "Over the last 2 weeks, how often have you been bothered by the following problems?";

  private static final List<Choice> DAYS =
      List.of(
          new Choice(0, "Not at all"),
          new Choice(1, "Several days"),
          new Choice(2, "More than half the days"),
          new Choice(3, "Nearly every day"));

  private static final String TELL =
      "From 10 on it is worth telling a doctor or someone you trust.";

  private static final String PFIZER =
      "Developed by Drs. Robert L. Spitzer, Janet B.W. Williams, Kurt Kroenke and colleagues, with"
          + " an educational grant from Pfizer Inc. No permission required to reproduce,"
          + " translate, display or distribute.";

  /// The question the PHQ-9's authors print below its nine; it is not part of the figure.
  private static final Unscored DIFFICULTY =
      new Unscored(
          "difficulty",
          "If you checked off any problems, how difficult have these problems made it for you to do"
              + " your work, take care of things at home, or get along with other people?",
          List.of(
              new Choice(0, "Not difficult at all"),
              new Choice(1, "Somewhat difficult"),
              new Choice(2, "Very difficult"),
              new Choice(3, "Extremely difficult")));

  static final Instrument PHQ9 =
      new Instrument(
          "m",
          1,
          "PHQ-9, low mood",
          "Nine questions about the last two weeks. One of them asks about wishing to be dead.",
          TWO_WEEKS,
          numbered(
              "Little interest or pleasure in doing things",
              "Feeling down, depressed, or hopeless",
              "Trouble falling or staying asleep, or sleeping too much",
              "Feeling tired or having little energy",
              "Poor appetite or overeating",
              "Feeling bad about yourself — or that you are a failure or have let yourself or your"
                  + " family down",
              "Trouble concentrating on things, such as reading the newspaper or watching"
                  + " television",
              "Moving or speaking so slowly that other people could have noticed? Or the opposite"
                  + " — being so fidgety or restless that you have been moving around a lot more"
                  + " than usual",
              "Thoughts that you would be better off dead or of hurting yourself in some way"),
          DAYS,
          Reading.SUM,
          List.of(
              new Band(0, "minimal", "Few of these signs."),
              new Band(5, "mild", "Some of these signs."),
              new Band(10, "moderate", TELL),
              new Band(15, "moderately severe", TELL),
              new Band(20, "severe", "Please tell a doctor or someone you trust, soon.")),
          Optional.of(
              new RealChange(5, 21, "5 points and 21 of 100; Kounali et al. 2022 for the second")),
          Optional.of(DIFFICULTY),
          "Kroenke, Spitzer and Williams 2001, J Gen Intern Med 16:606.",
          PFIZER);

  /// How it was asked before its stem was set right. What was answered to it stays readable.
  static final Instrument GAD7_BEFORE = gad7(1, TWO_WEEKS);

  static final Instrument GAD7 = gad7(2, TWO_WEEKS_OF_WORRY);

  static final Instrument K6 =
      new Instrument(
          "k",
          1,
          "K6, distress",
          "Six questions about the last 30 days. None asks about harm.",
          "During the past 30 days, about how often did you feel …",
          numbered(
              "nervous",
              "hopeless",
              "restless or fidgety",
              "so depressed that nothing could cheer you up",
              "that everything was an effort",
              "worthless"),
          List.of(
              new Choice(0, "None of the time"),
              new Choice(1, "A little of the time"),
              new Choice(2, "Some of the time"),
              new Choice(3, "Most of the time"),
              new Choice(4, "All of the time")),
          Reading.SUM,
          List.of(
              new Band(0, "low", "Little of this."),
              new Band(8, "moderate", "It is worth telling someone you trust."),
              new Band(13, "high", "Please tell a doctor or someone you trust, soon.")),
          Optional.empty(),
          Optional.empty(),
          "Kessler et al. 2002, Psychol Med 32:959; 2003, Arch Gen Psychiatry 60:184.",
          "Public domain; the source must be mentioned.");

  private DistressQuestions() {}

  private static Instrument gad7(int version, String stem) {
    return new Instrument(
        "n",
        version,
        "GAD-7, worry",
        "Seven questions about worry in the last two weeks.",
        stem,
        numbered(
            "Feeling nervous, anxious or on edge",
            "Not being able to stop or control worrying",
            "Worrying too much about different things",
            "Trouble relaxing",
            "Being so restless that it is hard to sit still",
            "Becoming easily annoyed or irritable",
            "Feeling afraid as if something awful might happen"),
        DAYS,
        Reading.SUM,
        List.of(
            new Band(0, "minimal", "Few of these signs."),
            new Band(5, "mild", "Some of these signs."),
            new Band(10, "moderate", TELL),
            new Band(15, "severe", "Please tell a doctor or someone you trust, soon.")),
        Optional.of(
            new RealChange(
                4,
                27,
                "4 points, as NHS Talking Therapies counts, and 27 of 100; Kounali et al. 2022"
                    + " for the second")),
        Optional.empty(),
        "Spitzer, Kroenke, Williams and Löwe 2006, Arch Intern Med 166:1092.",
        PFIZER);
  }

  private static List<Item> numbered(String... texts) {
    List<Item> items = new ArrayList<>();
    for (String text : texts) {
      items.add(new Item(String.valueOf(items.size() + 1), text, false, "", "", List.of()));
    }
    return List.copyOf(items);
  }
}
