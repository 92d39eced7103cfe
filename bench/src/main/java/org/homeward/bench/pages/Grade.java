package org.homeward.bench.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// How many years of school a text asks for: the Flesch-Kincaid grade, for English.
///
/// Syllables are counted by rule, which is off by one in about one word of twenty.
///
/// @param words how many words it rests on
/// @param grade `0.39 * words per sentence + 11.8 * syllables per word - 15.59`
record Grade(int words, double grade) {
  private static final Pattern WORD = Pattern.compile("[a-zA-Z][a-zA-Z’']*");
  private static final Pattern SENTENCE_END = Pattern.compile("[.?!…]+(?=\\s|$)");
  private static final Pattern VOWELS = Pattern.compile("[aeiouy]+");
  /// Neighbouring vowels that are said apart: quiet, via, situation.
  private static final Pattern APART = Pattern.compile("i[ao](?!n)|ie[tr](?!y)|ua|uie|ein");

  /// Ends that are written and not said: made, loved, comes; but not table, wanted, changes.
  private static final Pattern SILENT =
      Pattern.compile("(?<![^aeiouy]l)e$|(?<![td])ed$|(?<![sxzcg]|ch|sh)es$");

  /// Words of law and medicine that say what no plainer word says, and the names of things. They
  /// are left out of the count.
  static final Set<String> TERMS =
      Set.of(
          "abuse", "abused", "abusive", "alcohol", "ambulance", "anxiety", "counselling",
          "counsellor", "custody", "depression", "diagnosis", "doctor", "domestic", "emergency",
          "evidence", "insurance", "lawyer", "medical", "police", "psychologist", "questionnaire",
          "researchers", "solicitor", "suicide", "therapist", "therapy", "violence", "violent",
          "passphrase", "recovery", "instagram", "messenger", "telegram", "whatsapp");

  /// The grade of some blocks of text; each block ends a sentence.
  static Grade of(List<String> blocks) {
    int words = 0;
    int sentences = 0;
    int syllables = 0;
    for (String block : blocks) {
      for (String sentence : SENTENCE_END.split(block)) {
        List<String> counted = words(sentence);
        words += counted.size();
        sentences += counted.isEmpty() ? 0 : 1;
        syllables += counted.stream().mapToInt(Grade::syllables).sum();
      }
    }
    double grade =
        words == 0 ? 0 : 0.39 * words / sentences + 11.8 * syllables / words - 15.59;
    return new Grade(words, grade);
  }

  private static List<String> words(String sentence) {
    List<String> words = new ArrayList<>();
    WORD.matcher(sentence)
        .results()
        .map(MatchResult::group)
        .map(word -> word.toLowerCase(Locale.ROOT))
        .filter(word -> !TERMS.contains(word))
        .forEach(words::add);
    return words;
  }

  /// The syllables of a word in lower case, at least one.
  static int syllables(String word) {
    String whole = word.replaceAll("[’'](s|t|d|ll|re|ve|m)?$", "");
    String plain = SILENT.matcher(whole).replaceAll("");
    long count = VOWELS.matcher(plain).results().count() + APART.matcher(plain).results().count();
    return Math.toIntExact(Math.max(1, count));
  }
}
