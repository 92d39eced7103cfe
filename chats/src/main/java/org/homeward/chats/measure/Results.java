package org.homeward.chats.measure;

import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.homeward.chats.outcome.AfterApology;
import org.homeward.chats.outcome.Cycle;
import org.homeward.chats.outcome.Enough;
import org.homeward.chats.outcome.Fight;
import org.homeward.chats.outcome.Quote;
import org.homeward.chats.outcome.Silence;
import org.homeward.chats.outcome.Waits;

/// What was measured. Immutable. Senders are numbers: places in [#senders].
public final class Results {
  private final Settings settings;
  private final List<Author> authors;
  private final Span span;
  private final Counts counts;
  private final Episodes episodes;

  Results(Settings settings, List<Author> authors, Span span, Counts counts, Episodes episodes) {
    this.settings = settings;
    this.authors = List.copyOf(authors);
    this.span = span;
    this.counts = counts.copy();
    this.episodes = episodes;
  }

  /// What is kept of one person beside counts.
  record Author(
      String name, Waits waits, Optional<Quote> lastAffection, AfterApology afterApology) {}

  /// What has a beginning and an end.
  record Episodes(List<Silence> silences, List<Fight> fights, List<Cycle> cycles) {}

  /// The time the authored messages span, empty without any.
  record Span(Optional<LocalDateTime> first, Optional<LocalDateTime> last) {}

  /// What was chosen.
  public Settings settings() {
    return settings;
  }

  /// The names of all senders by number, those who wrote nothing included.
  public List<String> senders() {
    return authors.stream().map(Author::name).toList();
  }

  /// The numbers of those who wrote at least one message.
  public List<Integer> writers() {
    return Stream.iterate(0, sender -> sender + 1)
        .limit(authors.size())
        .filter(sender -> count(Figure.MESSAGES, sender) > 0)
        .toList();
  }

  /// When the earliest and the latest message were written; empty without any.
  public Optional<LocalDateTime> first() {
    return span.first;
  }

  /// When the latest message was written.
  public Optional<LocalDateTime> last() {
    return span.last;
  }

  /// Whether there is enough to show figures of.
  public Enough enough() {
    long messages =
        Stream.iterate(0, sender -> sender + 1)
            .limit(authors.size())
            .mapToLong(sender -> count(Figure.MESSAGES, sender))
            .sum();
    long days =
        span.first
            .flatMap(first ->
                span.last.map(
                    last -> ChronoUnit.DAYS.between(first.toLocalDate(), last.toLocalDate()) + 1))
            .orElse(0L);
    return new Enough(messages, days);
  }

  /// What a figure comes to for one person.
  public long count(Figure figure, int sender) {
    return counts.total(figure, sender);
  }

  /// What a figure comes to for one person in one month.
  public long count(Figure figure, int sender, YearMonth month) {
    return counts.inMonth(
        figure, sender, Math.toIntExact(month.getLong(ChronoField.PROLEPTIC_MONTH)));
  }

  /// Whether a person wrote enough in a month for it to be shown as a point.
  public boolean enough(int sender, YearMonth month) {
    return count(Figure.MESSAGES, sender, month) >= Enough.MESSAGES_IN_MONTH_MIN;
  }

  /// All months from the first message to the last, empty ones included.
  public List<YearMonth> months() {
    if (span.first.isEmpty() || span.last.isEmpty()) {
      return List.of();
    }
    YearMonth last = YearMonth.from(span.last.get());
    return Stream.iterate(
            YearMonth.from(span.first.get()),
            month -> !month.isAfter(last),
            month -> month.plusMonths(1))
        .toList();
  }

  /// How long a person takes to reply.
  public Waits waits(int sender) {
    return authors.get(sender).waits;
  }

  /// The long silences, in the order of the history.
  public List<Silence> silences() {
    return episodes.silences;
  }

  /// The fights, in the order of the history.
  public List<Fight> fights() {
    return episodes.fights;
  }

  /// Where somebody may have left and come back, in the order of the history: suggestions.
  public List<Cycle> cycles() {
    return episodes.cycles;
  }

  /// How long after a person's apologies somebody else wrote hostile words again.
  public AfterApology afterApology(int sender) {
    return authors.get(sender).afterApology;
  }

  /// A person's last kind words.
  public Optional<Quote> lastAffection(int sender) {
    return authors.get(sender).lastAffection;
  }
}
