package org.homeward.path.tell.talk;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.StringJoiner;
import org.homeward.book.EntryType;
import org.homeward.book.Fact;
import org.homeward.web.form.Form;

/// One conversation: what was prepared, how bad it was expected to be, and how bad it was.
///
/// @param day when it is to be; empty where not said
/// @param time the time of day; empty where not said
/// @param knows ids of the people in `circle` who know
/// @param parts what is written, each up to 2,000 characters; a part with nothing is not in it
/// @param expected how bad the talk is expected to be, 0 to 10; empty where not said
/// @param expectedWeek how bad the week after it is expected to be, 0 to 10; empty where not said
/// @param after how it was; empty before it was held
public record Talk(
    Optional<LocalDate> day,
    Optional<LocalTime> time,
    List<String> knows,
    Map<Part, String> parts,
    OptionalInt expected,
    OptionalInt expectedWeek,
    Optional<After> after)
    implements Fact {
  /// How conversations are kept.
  public static final EntryType<Talk> TYPE =
      EntryType.of("talk-plan", "The conversation", Talk.class);

  static final int TEXT_MAX = 2000;
  private static final int WORST = 10;
  private static final int DAYS_BACK = 60;
  private static final int DAYS_AHEAD = 366;
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

  static final Talk EMPTY =
      new Talk(
          Optional.empty(),
          Optional.empty(),
          List.of(),
          Map.of(),
          OptionalInt.empty(),
          OptionalInt.empty(),
          Optional.empty());

  /// Copies the lists, so that the record cannot change, and leaves out empty parts.
  public Talk {
    knows = List.copyOf(knows);
    Map<Part, String> written = new EnumMap<>(Part.class);
    parts.forEach((part, text) -> {
      if (!text.isEmpty()) {
        written.put(part, text);
      }
    });
    parts = Collections.unmodifiableMap(written);
  }

  /// How a conversation was.
  ///
  /// @param on the day it was held
  /// @param was how bad it was, 0 to 10; empty where not said
  /// @param week how bad the week after it was, 0 to 10; empty before it is over, or not said
  /// @param words what the person wants to remember, up to 2,000 characters; may be empty
  public record After(LocalDate on, OptionalInt was, OptionalInt week, String words) {
    static After read(Form form, LocalDate today) {
      return new After(
          form.date("on", today.minusYears(1), today).orElse(today),
          form.scale("was", 0, WORST),
          form.scale("week", 0, WORST),
          form.text("words").atMost(TEXT_MAX).optional());
    }

    void fill(Form form) {
      form.with("on", on).with("words", words);
      was.ifPresent(number -> form.with("was", number));
      week.ifPresent(number -> form.with("week", number));
    }
  }

  /// What is written for a part; empty where nothing is.
  public String text(Part part) {
    return parts.getOrDefault(part, "");
  }

  /// The same conversation with one part as a form says.
  ///
  /// @param people ids of the people there are to choose from
  Talk with(Part part, Form form, List<String> people, LocalDate today) {
    return switch (part) {
      case WHEN ->
          new Talk(
              form.date("day", today.minusDays(DAYS_BACK), today.plusDays(DAYS_AHEAD)),
              form.time("time"),
              knows,
              parts,
              expected,
              expectedWeek,
              after);
      case EXPECTED ->
          new Talk(
              day,
              time,
              knows,
              parts,
              form.scale("expected", 0, WORST),
              form.scale("expected-week", 0, WORST),
              after);
      case KNOWS ->
          saying(part, form, people.stream().filter(person -> form.has("knows", person)).toList());
      case PLACE, BEGIN, FEEL, NEED, REASONS, DECLINED, END -> saying(part, form, knows);
    };
  }

  private Talk saying(Part part, Form form, List<String> who) {
    Map<Part, String> changed = new EnumMap<>(Part.class);
    changed.putAll(parts);
    changed.put(part, form.text("text").atMost(TEXT_MAX).optional());
    return new Talk(day, time, who, changed, expected, expectedWeek, after);
  }

  /// The same conversation, held.
  Talk held(After how) {
    return new Talk(day, time, knows, parts, expected, expectedWeek, Optional.of(how));
  }

  /// The same words for another conversation, with no day and no figures.
  Talk again() {
    return new Talk(
        Optional.empty(),
        Optional.empty(),
        knows,
        parts,
        OptionalInt.empty(),
        OptionalInt.empty(),
        Optional.empty());
  }

  void fill(Part part, Form form) {
    form.with("day", day).with("time", time).with("text", text(part)).withAll("knows", knows);
    expected.ifPresent(number -> form.with("expected", number));
    expectedWeek.ifPresent(number -> form.with("expected-week", number));
  }

  /// Whether there is something for a part.
  boolean has(Part part) {
    return switch (part) {
      case WHEN -> day.isPresent() || time.isPresent();
      case KNOWS -> !knows.isEmpty() || !text(part).isEmpty();
      case EXPECTED -> expected.isPresent() || expectedWeek.isPresent();
      case PLACE, BEGIN, FEEL, NEED, REASONS, DECLINED, END -> !text(part).isEmpty();
    };
  }

  /// "5 October 2026, 18:00"; empty where neither is said.
  String when() {
    var words = new StringJoiner(", ");
    day.ifPresent(each -> words.add(DAY.format(each)));
    time.ifPresent(each -> words.add(each.toString()));
    return words.toString();
  }

  /// "the talk 8, the week after 6"; empty where neither is said.
  String expectedWords() {
    var words = new StringJoiner(", ");
    expected.ifPresent(number -> words.add("the talk " + number));
    expectedWeek.ifPresent(number -> words.add("the week after " + number));
    return words.toString();
  }

  @Override
  public String inWords() {
    var words = new StringJoiner("\n");
    words.setEmptyValue("A conversation, with nothing written yet.");
    if (has(Part.WHEN)) {
      words.add("When: " + when());
    }
    parts.forEach((part, text) -> words.add(part.title(false) + ": " + text));
    if (has(Part.EXPECTED)) {
      words.add("Expected, of 10: " + expectedWords());
    }
    after.ifPresent(how -> {
      words.add("Held on " + DAY.format(how.on()));
      how.was().ifPresent(number -> words.add("How bad it was: " + number + " of 10"));
      how.week().ifPresent(number -> words.add("The week after: " + number + " of 10"));
      if (!how.words().isEmpty()) {
        words.add(how.words());
      }
    });
    return words.toString();
  }
}
