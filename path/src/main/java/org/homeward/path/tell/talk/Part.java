package org.homeward.path.tell.talk;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// The parts of a conversation, in the order in which they are asked. Their names are written into
/// every log and never change.
public enum Part {
  WHEN("When", "An hour when both of you are rested, with time after it."),
  KNOWS("Who knows", "Somebody who knows the day, and can be called afterwards."),
  PLACE(
      "Where",
      "Somewhere calm, where each of you can go home from.",
      "On a walk, and then each to our own door",
      "At the kitchen table, while nobody else is in"),
  BEGIN(
      "How it begins",
      "The first sentence is the hardest. Then it is said.",
      "I have something hard to tell you. Please let me say it to the end.",
      "I have thought about this for a long time. I have decided to go."),
  FEEL(
      "What I feel",
      "Sentences that begin with “I feel” are hard to argue with.",
      "I feel alone when we are together.",
      "I feel sad, and I feel sure."),
  NEED(
      "What I need",
      "“I need”, and then something that is yours.",
      "I need to live by myself now.",
      "I need some weeks without hearing from each other."),
  REASONS(
      "My reasons, kindly",
      "Two or three are enough. Clear is kind. Not every reason has to be said."),
  DECLINED(
      "What I will not be drawn into",
      "What can wait for another day, or need not be talked about at all.",
      "Who is to blame",
      "Old fights, one by one",
      "Money and the home: on another day, with somebody who can help",
      "One more try, decided tonight"),
  END(
      "How it ends",
      "A sentence to go with, and where you go then.",
      "I have said what I came to say. I am going now.",
      "I can hear that it hurts. I will not decide anything else tonight."),
  EXPECTED("How bad I expect it to be", "A guess. Afterwards you can see how it was.");

  /// What is asked for where the careful way is on; the others are not asked then.
  private static final List<Part> CAREFUL = List.of(KNOWS, WHEN, PLACE, BEGIN, DECLINED, END);

  private static final List<String> CAREFUL_PLACES =
      List.of("A message, when I am away", "A letter, from far away", "A call from a safe place");
  private static final List<String> CAREFUL_WORDS =
      List.of("I have decided to end this.", "I will not meet to talk about it.");
  private static final List<String> CAREFUL_ENDS =
      List.of("I am ending this call now.", "I have to go now.");

  private final String title;
  private final String hint;
  private final List<String> beginnings;

  Part(String title, String hint, String... beginnings) {
    this.title = title;
    this.hint = hint;
    this.beginnings = List.of(beginnings);
  }

  /// The parts asked for, in their order.
  static List<Part> asked(boolean careful) {
    return careful ? CAREFUL : List.of(values());
  }

  /// Its heading.
  String title(boolean careful) {
    if (!careful) {
      return title;
    }
    return switch (this) {
      case PLACE -> "From where, and by what";
      case BEGIN -> "The few words";
      case KNOWS, WHEN, FEEL, NEED, REASONS, DECLINED, END, EXPECTED -> title;
    };
  }

  /// What might stand there.
  String hint(boolean careful) {
    if (!careful) {
      return hint;
    }
    return switch (this) {
      case WHEN -> "After you are away and safe. It stays here, locked.";
      case KNOWS -> "Two people you trust, who know the day and the hour.";
      case PLACE -> "A message, a letter, a call from far away, or nothing at all. No address.";
      case BEGIN -> "One or two sentences. Not the plan, not the day, not the new address.";
      case END -> "A sentence to go with. You can end a call in the middle of a word.";
      case FEEL, NEED, REASONS, DECLINED, EXPECTED -> hint;
    };
  }

  /// Lines of ours to begin from; may be empty.
  List<String> beginnings(boolean careful) {
    if (!careful) {
      return beginnings;
    }
    return switch (this) {
      case PLACE -> CAREFUL_PLACES;
      case BEGIN -> CAREFUL_WORDS;
      case END -> CAREFUL_ENDS;
      case WHEN, KNOWS, FEEL, NEED, REASONS, DECLINED, EXPECTED -> beginnings;
    };
  }

  /// Whether it is said to the other one, and so worth a look at its tone.
  boolean isSpoken() {
    return switch (this) {
      case BEGIN, FEEL, NEED, REASONS, END -> true;
      case WHEN, KNOWS, PLACE, DECLINED, EXPECTED -> false;
    };
  }

  /// Its name in an address: a number, because addresses stay in a browser's history.
  String key() {
    return String.valueOf(List.of(values()).indexOf(this) + 1);
  }

  /// "3 of 10".
  String place(boolean careful) {
    List<Part> asked = asked(careful);
    return asked.contains(this) ? (asked.indexOf(this) + 1) + " of " + asked.size() : "";
  }

  /// The one asked after it; empty at the end.
  Optional<Part> next(boolean careful) {
    List<Part> asked = asked(careful);
    int place = asked.indexOf(this) + 1;
    return place > 0 && place < asked.size() ? Optional.of(asked.get(place)) : Optional.empty();
  }

  static Optional<Part> named(String key) {
    return Arrays.stream(values()).filter(part -> part.key().equals(key)).findFirst();
  }
}
