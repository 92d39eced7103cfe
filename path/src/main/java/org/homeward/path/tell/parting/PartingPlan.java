package org.homeward.path.tell.parting;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.homeward.book.Book;
import org.homeward.book.Entry;
import org.homeward.book.EntryId;
import org.homeward.book.EntryType;
import org.homeward.book.Fact;
import org.homeward.web.form.Form;

/// The plan. One entry.
///
/// @param way which of the two
/// @param from the first day
/// @param until the last day of a fade; empty for a clean break
/// @param first how often in the first week of a fade, 1 to 50; empty for a clean break
/// @param channels by what a fade begins; empty for a clean break
/// @param needs what still needs contact; may be empty
/// @param rule after so many weeks over the plan in a row it becomes a clean break, 1 to 4; empty
///   where there is no such rule
/// @param words what is said once, or a reminder, up to 300 characters; may be empty
public record PartingPlan(
    Way way,
    LocalDate from,
    Optional<LocalDate> until,
    OptionalInt first,
    List<Channel> channels,
    List<Need> needs,
    OptionalInt rule,
    String words)
    implements Fact {
  /// How it is kept.
  public static final EntryType<PartingPlan> TYPE =
      EntryType.of("parting-plan", "Fade or clean break", PartingPlan.class);

  static final EntryId ONLY = new EntryId("plan");
  static final int WORDS_MAX = 300;
  private static final int FIRST_MOST = 50;
  private static final int RULE_MOST = 4;
  private static final int DAYS_AROUND = 60;
  private static final int FADE_DAYS_LEAST = 14;
  private static final int FADE_DAYS_MOST = 182;
  private static final int WEEK = 7;
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

  /// Copies the lists, so that the record cannot change.
  public PartingPlan {
    channels = List.copyOf(channels);
    needs = List.copyOf(needs);
  }

  /// A week of a fade.
  ///
  /// @param number 1 for the first
  /// @param from its first day
  /// @param to its last day; the last week may be shorter
  /// @param budget how often, 1 or more
  /// @param channels by what, the nearest first; never empty
  public record Week(
      int number, LocalDate from, LocalDate to, int budget, List<Channel> channels) {}

  /// The plan a book holds; empty where there is none.
  public static Optional<PartingPlan> of(Book book) {
    return book.find(TYPE, ONLY).map(Entry::fact);
  }

  static PartingPlan read(Way way, Form form, LocalDate today) {
    LocalDate from =
        form.date("from", today.minusDays(DAYS_AROUND), today.plusDays(DAYS_AROUND)).orElse(today);
    List<Need> needs = List.copyOf(form.choices("needs", Need.class));
    String words = form.text("words").atMost(WORDS_MAX).optional();
    if (way == Way.CLEAN) {
      return clean(from, needs, words);
    }
    OptionalInt first = form.scale("first", 1, FIRST_MOST);
    if (first.isEmpty()) {
      form.error("first", "Write a number, like 7.");
    }
    Optional<LocalDate> until =
        form.date("until", from.plusDays(FADE_DAYS_LEAST - 1L), from.plusDays(FADE_DAYS_MOST - 1L));
    if (until.isEmpty()) {
      form.error("until", "Choose an end: two weeks to half a year after the first day.");
    }
    List<Channel> channels = List.copyOf(form.choices("channels", Channel.class));
    if (channels.isEmpty()) {
      form.error("channels", "Choose at least one.");
    }
    OptionalInt rule = form.scale("rule", 1, RULE_MOST);
    return new PartingPlan(Way.FADE, from, until, first, channels, needs, rule, words);
  }

  private static PartingPlan clean(LocalDate from, List<Need> needs, String words) {
    return new PartingPlan(
        Way.CLEAN,
        from,
        Optional.empty(),
        OptionalInt.empty(),
        List.of(),
        needs,
        OptionalInt.empty(),
        words);
  }

  /// The same as a clean break from a day on.
  PartingPlan cleanFrom(LocalDate day) {
    return clean(day, needs, words);
  }

  void fill(Form form) {
    form.with("from", from).with("until", until).with("words", words);
    form.withAll("channels", channels).withAll("needs", needs);
    first.ifPresent(number -> form.with("first", number));
    rule.ifPresent(number -> form.with("rule", number));
  }

  /// The weeks of a fade; none for a clean break.
  public List<Week> weeks() {
    if (until.isEmpty() || first.isEmpty() || channels.isEmpty()) {
      return List.of();
    }
    LocalDate end = until.get();
    int count = Math.toIntExact(ChronoUnit.DAYS.between(from, end) / WEEK) + 1;
    List<Week> weeks = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      LocalDate begins = from.plusDays((long) i * WEEK);
      LocalDate last = begins.plusDays(WEEK - 1L);
      int budget = Math.ceilDiv(first.getAsInt() * (count - i), count);
      weeks.add(new Week(i + 1, begins, last.isAfter(end) ? end : last, budget, left(i, count)));
    }
    return weeks;
  }

  /// The channels left in a week: they fall away one by one over the whole fade, the last one with
  /// its end.
  private List<Channel> left(int week, int weeks) {
    int gone = week * channels.size() / weeks;
    return channels.stream().sorted().skip(gone).toList();
  }

  /// The week of a fade that a day is in; empty before it, after it and for a clean break.
  public Optional<Week> week(LocalDate day) {
    return weeks().stream()
        .filter(week -> !day.isBefore(week.from()) && !day.isAfter(week.to()))
        .findFirst();
  }

  /// Whether a fade is past its end; never for a clean break.
  boolean isOver(LocalDate today) {
    return until.filter(today::isAfter).isPresent();
  }

  /// Whether a fade ended in the week before a day.
  boolean hasJustEnded(LocalDate today) {
    return isOver(today) && until.filter(end -> today.minusDays(WEEK).isAfter(end)).isEmpty();
  }

  /// What still needs contact, in the middle of a sentence: "the children, money"; may be empty.
  public String needsSaid() {
    return needs.stream()
        .map(need -> need.label().toLowerCase(Locale.ENGLISH))
        .collect(Collectors.joining(", "));
  }

  @Override
  public String inWords() {
    var text = new StringBuilder(way.label()).append(" from ").append(DAY.format(from));
    until.ifPresent(end -> text.append(" to ").append(DAY.format(end)));
    text.append('.');
    first.ifPresent(number -> text.append("\nIn the first week: ").append(number));
    if (!channels.isEmpty()) {
      text.append("\nBy: ");
      text.append(channels.stream().map(Channel::label).collect(Collectors.joining(", ")));
    }
    if (!needs.isEmpty()) {
      text.append("\nStill needed for: ").append(needsSaid());
    }
    rule.ifPresent(weeks ->
        text.append("\nA clean break after ")
            .append(weeks)
            .append(weeks == 1 ? " week over it" : " weeks over it"));
    return text.append(words.isEmpty() ? "" : "\n" + words).toString();
  }
}
