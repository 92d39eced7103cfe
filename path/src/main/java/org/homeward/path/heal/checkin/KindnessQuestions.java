package org.homeward.path.heal.checkin;

import java.util.List;
import java.util.Optional;
import org.homeward.path.heal.checkin.Instrument.Band;
import org.homeward.path.heal.checkin.Instrument.Choice;
import org.homeward.path.heal.checkin.Instrument.Item;
import org.homeward.path.heal.checkin.Instrument.Reading;

/// The scale about being kind to oneself. Not a letter of an item may be changed.
final class KindnessQuestions {
  static final Instrument SCS_SF =
      new Instrument(
          "s",
          1,
          "SCS-SF, kindness to yourself",
          "Twelve sentences: how do you treat yourself in difficult times?",
          "How I typically act towards myself in difficult times. Please read each statement"
              + " carefully before answering, and indicate how often you behave in the stated"
              + " manner.",
          List.of(
              turned(
                  1,
                  "When I fail at something important to me I become consumed by feelings of"
                      + " inadequacy."),
              plain(
                  2,
                  "I try to be understanding and patient towards those aspects of my personality I"
                      + " don't like."),
              plain(
                  3,
                  "When something painful happens I try to take a balanced view of the situation."),
              turned(
                  4,
                  "When I'm feeling down, I tend to feel like most other people are probably"
                      + " happier than I am."),
              plain(5, "I try to see my failings as part of the human condition."),
              plain(
                  6,
                  "When I'm going through a very hard time, I give myself the caring and"
                      + " tenderness I need."),
              plain(7, "When something upsets me I try to keep my emotions in balance."),
              turned(
                  8,
                  "When I fail at something that's important to me, I tend to feel alone in my"
                      + " failure."),
              turned(
                  9,
                  "When I'm feeling down I tend to obsess and fixate on everything that's wrong."),
              plain(
                  10,
                  "When I feel inadequate in some way, I try to remind myself that feelings of"
                      + " inadequacy are shared by most people."),
              turned(11, "I'm disapproving and judgmental about my own flaws and inadequacies."),
              turned(
                  12,
                  "I'm intolerant and impatient towards those aspects of my personality I don't"
                      + " like.")),
          List.of(
              new Choice(1, "1 almost never"),
              new Choice(2, "2"),
              new Choice(3, "3"),
              new Choice(4, "4"),
              new Choice(5, "5 almost always")),
          Reading.MEAN,
          // In points of twelve items: a mean of 2.5 is 30, one above 3.5 begins at 43.
          List.of(
              new Band(
                  12,
                  "low",
                  "Often hard on yourself when it is difficult. A rough guide of its author, not a line."),
              new Band(
                  30,
                  "moderate",
                  "Sometimes kind to yourself, sometimes hard. A rough guide of its author, not a line."),
              new Band(
                  43,
                  "high",
                  "Mostly kind to yourself, even when it is difficult. A rough guide of its author, not a line.")),
          Optional.empty(),
          Optional.empty(),
          "Raes, Pommier, Neff and Van Gucht 2011, Clin Psychol Psychother 18:250.",
          "Kristin Neff gives leave to use it for any purpose.");

  private KindnessQuestions() {}

  private static Item plain(int number, String text) {
    return new Item(String.valueOf(number), text, false, "", "", List.of());
  }

  private static Item turned(int number, String text) {
    return new Item(String.valueOf(number), text, true, "", "", List.of());
  }
}
