package org.homeward.app.chats;

import java.io.PrintStream;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import org.homeward.chats.history.Totals;
import org.homeward.chats.history.Totals.WallTime;
import org.homeward.chats.measure.Figure;
import org.homeward.chats.measure.Results;
import org.homeward.chats.message.MessageKind;
import org.homeward.chats.outcome.Cycle;
import org.homeward.chats.outcome.Fight;
import org.homeward.chats.outcome.Median;
import org.homeward.chats.outcome.Quote;
import org.homeward.chats.outcome.Silence;
import org.homeward.chats.reading.Note;

/// Prints what was read as text: each figure for each person, with its definition below it.
final class TextReport {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);
  private static final int NAME_WIDTH = 28;

  private final PrintStream out;

  TextReport(PrintStream out) {
    this.out = out;
  }

  void print(ChatReport report) {
    Totals totals = report.totals();
    Results results = report.results();
    out.printf(
        Locale.ENGLISH,
        "%s: %,d messages, %s to %s%n",
        report.format(),
        totals.authored(),
        totals.first().map(WallTime::iso).orElse("no first"),
        totals.last().map(WallTime::iso).orElse("no last"));
    out.printf(
        Locale.ENGLISH,
        "Of these %,d with a file, %,d deleted, %,d empty, %,d edited. Beside them %,d notices,"
            + " calls and polls.%n",
        totals.of(MessageKind.MEDIA),
        totals.of(MessageKind.DELETED),
        totals.of(MessageKind.EMPTY),
        totals.edited(),
        totals.system());
    if (!results.enough().enough()) {
      out.println("This is too little to say much: it takes 300 messages over 30 days.");
    }
    report.figures().forEach(figure -> figure(results, figure));
    waits(results);
    silences(results);
    fights(results);
    cycles(results);
    lastKindWords(results);
    notes(report.notes());
    out.flush();
  }

  private void figure(Results results, Figure figure) {
    if (results.writers().stream().allMatch(sender -> results.count(figure, sender) == 0)) {
      return;
    }
    rows(
        figure.title(),
        figure.definition(results.settings()),
        results,
        sender -> String.format(Locale.ENGLISH, "%,d", results.count(figure, sender)));
  }

  private void waits(Results results) {
    rows(
        "Minutes until a reply",
        "The wait in the middle of all, for the replies counted above.",
        results,
        sender -> median(results.waits(sender).all()));
    rows(
        "Minutes until a reply, awake",
        "The same without the hours in which this person hardly ever writes.",
        results,
        sender -> median(results.waits(sender).awake()));
  }

  private static String median(Median median) {
    return median.known()
        ? String.format(Locale.ENGLISH, "%,.1f (of %,d)", median.minutes(), median.count())
        : "not known";
  }

  private void rows(String title, String definition, Results results, IntFunction<String> value) {
    out.println();
    out.println(title);
    for (int sender : results.writers()) {
      out.printf(
          "  %-" + NAME_WIDTH + "s %s%n", results.senders().get(sender), value.apply(sender));
    }
    out.println("  " + definition);
  }

  private void silences(Results results) {
    if (results.silences().isEmpty()) {
      return;
    }
    out.println();
    out.println("Silences of " + results.settings().gapDays() + " days or more");
    for (Silence silence : results.silences()) {
      out.printf(
          Locale.ENGLISH,
          "  %s to %s, %d days; %s wrote last, %s wrote again%n",
          DAY.format(silence.start()),
          DAY.format(silence.end()),
          silence.minutes() / (24 * 60),
          results.senders().get(silence.lastBefore()),
          results.senders().get(silence.brokenBy()));
    }
  }

  private void fights(Results results) {
    if (results.fights().isEmpty()) {
      return;
    }
    out.println();
    out.println("Exchanges of hostile words, by the word lists");
    for (Fight fight : results.fights()) {
      out.printf(
          "  %s: %s wrote the first; %s%n",
          DAY.format(fight.start()),
          results.senders().get(fight.first()),
          fight
              .mending()
              .map(mending -> results.senders().get(mending.by()) + " wrote kind words first")
              .orElse("no kind words were found after it"));
    }
  }

  private void cycles(Results results) {
    if (results.cycles().isEmpty()) {
      return;
    }
    out.println();
    out.println("Perhaps a leaving and a coming back; only you know");
    for (Cycle cycle : results.cycles()) {
      out.printf(
          "  %s to %s%n", DAY.format(cycle.silence().start()), DAY.format(cycle.silence().end()));
    }
  }

  private void lastKindWords(Results results) {
    List<Integer> writers =
        results.writers().stream()
            .filter(sender -> results.lastAffection(sender).isPresent())
            .toList();
    if (writers.isEmpty()) {
      return;
    }
    out.println();
    out.println("The last kind words found");
    for (int sender : writers) {
      Quote quote = results.lastAffection(sender).orElseThrow();
      out.printf(
          "  %s, %s: %s%n",
          results.senders().get(sender),
          DAY.format(quote.time()),
          quote.text().replaceAll("\\R", " "));
    }
  }

  private void notes(List<Note> notes) {
    out.println();
    out.println(
        "What this cannot show: calls made elsewhere, meetings, what was deleted before the");
    out.println("export, and anything said in another app.");
    for (Note note : notes) {
      out.println("Note: " + note.text());
    }
  }
}
