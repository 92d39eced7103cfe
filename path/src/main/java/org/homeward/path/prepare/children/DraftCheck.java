package org.homeward.path.prepare.children;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Whether a message is brief, informative, friendly and firm (after Bill Eddy's four words for
/// answering hostile messages). Four small looks, in English words only; each answers with a
/// question and none stands in the way. How the words may be heard is another question: that is
/// asked by `tell.tone`.
final class DraftCheck {
  private static final int WORDS_MOST = 90;
  private static final int QUESTIONS_MOST = 1;
  private static final int CAPITALS_LEAST = 4;

  private static final Pattern FACT =
      words(
          "\\d+|mon|tues|wednes|thurs|fri|satur|sun|today|tomorrow|tonight|week|noon|school|doctor"
              + "|dentist|nursery|train|station|bag|jacket|shoes|medicine|passport|appointment",
          "\\w*");
  private static final Pattern ABOUT_US =
      words(
          "love you|loved you|miss you|missed you|missing you|our relationship|us again|between us"
              + "|my feelings|your feelings|feel so|heartbroken|lonely|your new|how could you"
              + "|because of you|after everything|you always|you never|back then|last time you"
              + "|come back|cheated|betrayed",
          "");
  private static final Pattern FRIENDLY =
      words("hi|hello|hey|dear|good morning|good evening|thanks|thank you|please|best|regards", "");
  private static final Pattern THREAT =
      words(
          "or else|you will see|you’ll see|you'll see|you will regret|last chance|my lawyer"
              + "|in court|the police|never see them|last warning",
          "");
  private static final Pattern OPEN =
      words("maybe|perhaps|whenever|if you want|i guess|somehow|we could see|up to you", "");

  /// One look.
  ///
  /// @param name what is looked for: "Brief"
  /// @param fine whether nothing is asked
  /// @param words what is found, or a question
  record Point(String name, boolean fine, String words) {}

  private DraftCheck() {}

  /// The four looks, in their order.
  static List<Point> of(String text) {
    return List.of(brief(text), informative(text), friendly(text), firm(text));
  }

  private static Point brief(String text) {
    long count = Stream.of(text.strip().split("\\s+")).filter(word -> !word.isEmpty()).count();
    return count <= WORDS_MOST
        ? fine("Brief", count == 1 ? "One word." : count + " words.")
        : ask("Brief", "It has " + count + " words. Which of them do the children need?");
  }

  private static Point informative(String text) {
    Optional<String> us = first(ABOUT_US, text);
    if (us.isPresent()) {
      return ask(
          "Informative", "“" + us.get() + "” is about the two of you. Does it read without it?");
    }
    return first(FACT, text).isPresent()
        ? fine("Informative", "There is something to know in it.")
        : ask("Informative", "Is there a day, a time or a place in it?");
  }

  private static Point friendly(String text) {
    Optional<String> loud =
        Arrays.stream(text.split("[^\\p{L}]+"))
            .filter(word -> word.length() >= CAPITALS_LEAST)
            .filter(word -> word.equals(word.toUpperCase(Locale.ROOT)))
            .filter(word -> !word.equals(word.toLowerCase(Locale.ROOT)))
            .findFirst();
    if (loud.isPresent()) {
      return ask("Friendly", "“" + loud.get() + "” may be heard as shouting. Small letters?");
    }
    if (text.contains("!!") || text.contains("??")) {
      return ask("Friendly", "Would one mark be enough at the end of a sentence?");
    }
    return first(FRIENDLY, text).isPresent()
        ? fine("Friendly", "A kind word is in it.")
        : ask("Friendly", "Is there room for a “hello” or a “thank you”?");
  }

  private static Point firm(String text) {
    Optional<String> threat = first(THREAT, text);
    if (threat.isPresent()) {
      return ask("Firm", "“" + threat.get() + "” may be heard as a threat. Is it needed here?");
    }
    long questions = text.chars().filter(c -> c == '?').count();
    if (questions > QUESTIONS_MOST) {
      return ask(
          "Firm", "It asks " + questions + " things. One question, with a day, is easier to answer.");
    }
    return first(OPEN, text)
        .map(open -> ask("Firm", "“" + open + "” leaves it open. Can you name one way and a day?"))
        .orElseGet(() -> fine("Firm", "It says its thing and ends there."));
  }

  private static Point fine(String name, String words) {
    return new Point(name, true, words);
  }

  private static Point ask(String name, String words) {
    return new Point(name, false, words);
  }

  private static Pattern words(String alternatives, String end) {
    return Pattern.compile(
        "(?<![\\p{L}\\d])(" + alternatives + ")" + end + "(?![\\p{L}\\d])",
        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  private static Optional<String> first(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    return matcher.find() ? Optional.of(matcher.group()) : Optional.empty();
  }
}
