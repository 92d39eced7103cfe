package org.homeward.path.heal.journal;

import java.util.List;

/// A form of writing, the plainest first.
public enum Way {
  SHORT(
      "s",
      "A plain question",
      "What happened, and nothing about why",
      5,
      "What did you do this morning, one thing after the other?",
      "Who did you speak with today? What did they say?",
      "Describe where you sit. Three things you can see, two you can hear.",
      "What did you eat today, and where?",
      "One thing today that went as you had planned it.",
      "What was the weather like, and what did you wear?",
      "What did your hands do today?",
      "One thing you saw today that you had not seen before.",
      "What is different in your home since last month?",
      "The best ten minutes of today. What happened in them?",
      "What did you finish today, however small?",
      "A conversation you overheard, or a song in a shop.",
      "Which way did you walk or drive today? Write the streets.",
      "Who was kind today, to you or to somebody else?"),
  DAY(
      "d",
      "Only the next days",
      "What is to be done, hour by hour",
      5,
      "Tomorrow, hour by hour, from getting up to lying down.",
      "What has to be paid, called or washed this week?",
      "Three small things that would make the next days easier.",
      "The weekend: where will you be in the morning, at noon, in the evening?",
      "What can wait until next month? Write it down, so that it can wait.",
      "One meal you will cook this week. What do you need for it?"),
  FRIEND(
      "o",
      "As if about a friend",
      "The same day, from a little further away",
      10,
      "Write about today as if it was a friend’s day. Say “she”, “he” or “they”.",
      "A friend is having your evening. Where do they sit? What do they need?",
      "Somebody you like went through your last week. Tell it, kindly.",
      "A friend thinks what you think tonight. What happens next in their day?"),
  BACK(
      "b",
      "What is mine again",
      "The good that came with the change, if any did",
      10,
      "What do you have back? An evening, a song, half of the bed.",
      "Something you can do now without asking anybody.",
      "What did you learn about yourself that you want to keep?"),
  FREE("f", "A free page", "No question. Whatever comes", 15, "");

  private final String key;
  private final String title;
  private final String detail;
  private final int minutes;
  private final List<String> questions;

  Way(String key, String title, String detail, int minutes, String... questions) {
    this.key = key;
    this.title = title;
    this.detail = detail;
    this.minutes = minutes;
    this.questions = List.of(questions);
  }

  /// What it is called.
  public String title() {
    return title;
  }

  /// What it is like.
  public String detail() {
    return detail;
  }

  /// How long it takes; then it is time to put it away.
  public int minutes() {
    return minutes;
  }

  /// What it asks, one of them at a time; a single empty one where it asks nothing.
  public List<String> questions() {
    return questions;
  }

  /// How it is named in an address.
  public String key() {
    return key;
  }
}
