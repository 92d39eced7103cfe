package org.homeward.path.see.status;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.StringJoiner;
import org.homeward.book.EntryType;
import org.homeward.book.Fact;
import org.homeward.web.form.Form;

/// One time of looking at how it is. There is at most one for each day, and its id is that day.
///
/// @param on the day of looking
/// @param kind when they last said something kind
/// @param out when the two were last out together
/// @param together time for each other on a usual day; empty where not said
/// @param fights small fights in the two weeks before, 0 to 99; empty where not said
/// @param near whether being near them is bearable; empty where not said
/// @param words what was added in free words, each up to 300 characters; without the empty ones
public record Look(
    LocalDate on,
    LastTime kind,
    LastTime out,
    Optional<Together> together,
    OptionalInt fights,
    Optional<Near> near,
    Map<Question, String> words)
    implements Fact {
  /// How these are kept.
  public static final EntryType<Look> TYPE =
      EntryType.of("status-look", "Where we stand", Look.class);

  static final int FIGHTS_MAX = 99;
  static final int WORDS_MAX = 300;

  /// Copies the words in the order of the questions.
  public Look {
    Map<Question, String> written = new EnumMap<>(Question.class);
    words.forEach((question, text) -> {
      if (!text.isEmpty()) {
        written.put(question, text);
      }
    });
    words = Collections.unmodifiableMap(written);
  }

  /// A looking with nothing answered yet.
  static Look empty(LocalDate on) {
    return new Look(
        on,
        LastTime.UNSAID,
        LastTime.UNSAID,
        Optional.empty(),
        OptionalInt.empty(),
        Optional.empty(),
        Map.of());
  }

  /// This looking with one question answered as the form says.
  Look answered(Question question, Form form) {
    LastTime newKind = question == Question.KIND ? LastTime.read(form, on) : kind;
    LastTime newOut = question == Question.OUT ? LastTime.read(form, on) : out;
    Optional<Together> newTogether =
        question == Question.TOGETHER ? form.choice("together", Together.class) : together;
    OptionalInt newFights =
        question == Question.FIGHTS ? form.scale("fights", 0, FIGHTS_MAX) : fights;
    Optional<Near> newNear = question == Question.NEAR ? form.choice("near", Near.class) : near;
    Map<Question, String> told = new EnumMap<>(Question.class);
    told.putAll(words);
    told.put(question, form.text("words").atMost(WORDS_MAX).optional());
    return new Look(on, newKind, newOut, newTogether, newFights, newNear, told);
  }

  void fill(Question question, Form form) {
    switch (question) {
      case KIND -> kind.fill(form);
      case OUT -> out.fill(form);
      case TOGETHER -> form.with("together", together);
      case FIGHTS -> fights.ifPresent(count -> form.with("fights", count));
      case NEAR -> form.with("near", near);
    }
    form.with("words", told(question));
  }

  /// What was added to an answer in free words; empty where nothing was.
  public String told(Question question) {
    return words.getOrDefault(question, "");
  }

  /// The answer in a few words; empty where the question was left out.
  public String answer(Question question) {
    return switch (question) {
      case KIND -> kind.inWords(on);
      case OUT -> out.inWords(on);
      case TOGETHER -> together.map(Together::label).orElse("");
      case FIGHTS -> fights.isPresent() ? counted(fights.getAsInt()) : "";
      case NEAR -> near.map(Near::label).orElse("");
    };
  }

  private static String counted(int fights) {
    return fights == 0 ? "None" : String.valueOf(fights);
  }

  /// Whether anything is said to this question.
  public boolean says(Question question) {
    return !answer(question).isEmpty() || !told(question).isEmpty();
  }

  // Words that bring their own marks get no second ones.
  private static String quoted(String words) {
    return words.startsWith("“") || words.startsWith("\"") ? words : "“" + words + "”";
  }

  /// Whether nothing is said at all.
  boolean isBlank() {
    return Arrays.stream(Question.values()).noneMatch(this::says);
  }

  @Override
  public String inWords() {
    var lines = new StringJoiner("\n");
    lines.setEmptyValue("Looked, and left every question open.");
    for (Question question : Question.values()) {
      if (says(question)) {
        String told = told(question).isEmpty() ? "" : " " + quoted(told(question));
        lines.add(question.label() + ": " + (answer(question) + told).strip());
      }
    }
    return lines.toString();
  }
}
