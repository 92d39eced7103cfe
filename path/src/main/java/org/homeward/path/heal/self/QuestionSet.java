package org.homeward.path.heal.self;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Three short questions that belong together. A set's code is written with every answer and never
/// changes; its questions are written with the answer as they stood.
public enum QuestionSet {
  ALIVE(
      "a",
      "What lights me up",
      "When did you last forget the time?",
      "What did you love when you were eleven?",
      "Who makes you laugh, and about what?"),
  ENOUGH(
      "b",
      "Being good enough",
      "Where did you look this week for being told that you are good enough?",
      "What did you do well that nobody saw?",
      "Whose opinion would you like to weigh less?"),
  MINE(
      "c",
      "What is mine",
      "Three things in your home that are only yours.",
      "A taste of yours that they did not share.",
      "What do old friends call you, or ask you for?"),
  VOICE(
      "d",
      "My own voice",
      "What did you stop saying, back then?",
      "What did you say no to this week, or want to?",
      "One opinion of yours that nobody asked for."),
  BODY(
      "e",
      "At home in myself",
      "Where in your body do you feel most like yourself?",
      "What do you wear when nobody looks?",
      "What do your hands know how to do?"),
  PEOPLE(
      "f",
      "Among others",
      "With whom are you most like yourself?",
      "What do you bring when you come in?",
      "Who knew you before them? What would they say of you?"),
  COMPASS(
      "g",
      "What matters to me",
      "What made you angry this week, and what does it say you care about?",
      "What would you do with a free year?",
      "When were you last proud of how you were?"),
  NOW(
      "h",
      "Who I am now",
      "Finish this three times: I am somebody who …",
      "What is different about you since last month?",
      "What has stayed the same all along?");

  private final String code;
  private final String title;
  private final List<String> questions;

  QuestionSet(String code, String title, String... questions) {
    this.code = code;
    this.title = title;
    this.questions = List.of(questions);
  }

  /// How it is named in the data and in an address.
  public String code() {
    return code;
  }

  /// What it is about.
  public String title() {
    return title;
  }

  /// What it asks, three questions.
  public List<String> questions() {
    return questions;
  }

  static Optional<QuestionSet> byCode(String code) {
    return Arrays.stream(values()).filter(set -> set.code.equals(code)).findFirst();
  }
}
