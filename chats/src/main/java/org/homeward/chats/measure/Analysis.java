package org.homeward.chats.measure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.homeward.chats.message.Message;
import org.homeward.chats.message.MessageKind;
import org.homeward.chats.message.Sink;
import org.homeward.chats.tally.Calendar;
import org.homeward.chats.words.Scan;

/// Measures a history in one pass: give it the messages, then ask for [#results]. Not thread-safe.
public final class Analysis implements Sink {
  private final Settings settings;
  private final Findings findings;
  private final Counts counts;
  private final Said said;
  private final Volume volume = new Volume();
  private final Conversations conversations;
  private final Replies replies;
  private final Silences silences;
  private final Sayings sayings = new Sayings();
  private final Questions questions;
  private final Fights fights = new Fights();
  private final Cycles cycles = new Cycles();
  private final Apologies apologies = new Apologies();
  private final LastAffection lastAffection = new LastAffection();
  private final Map<String, Integer> numbers = new LinkedHashMap<>();
  private final List<String> names = new ArrayList<>();

  private long index;
  private long first = Long.MAX_VALUE;
  private long last = Long.MIN_VALUE;
  private boolean ended;

  /// Counts only.
  public Analysis(Settings settings) {
    Calendar calendar = new Calendar();
    Counts counts = new Counts(calendar);
    this(settings, calendar, counts, counts);
  }

  /// Counts, and tells `also` each message a figure rests on.
  public Analysis(Settings settings, Findings also) {
    Calendar calendar = new Calendar();
    Counts counts = new Counts(calendar);
    this(
        settings,
        calendar,
        counts,
        (figure, sender, at, time, amount) -> {
          counts.found(figure, sender, at, time, amount);
          also.found(figure, sender, at, time, amount);
        });
  }

  private Analysis(Settings settings, Calendar calendar, Counts counts, Findings findings) {
    this.settings = settings;
    this.counts = counts;
    this.findings = findings;
    said = new Said(new Scan(settings.lexicon()));
    conversations = new Conversations(settings);
    replies = new Replies(settings, calendar);
    silences = new Silences(settings);
    questions = new Questions(settings);
  }

  @Override
  public int sender(String name) {
    Integer known = numbers.get(name);
    if (known != null) {
      return known;
    }
    numbers.put(name, names.size());
    names.add(name);
    return names.size() - 1;
  }

  @Override
  public void message(Message message) {
    long at = index++;
    if (message.sender() == Message.NOBODY) {
      return;
    }
    if (!message.kind().authored()) {
      if (message.kind() == MessageKind.CALL) {
        call(message, at);
      }
      return;
    }
    first = Math.min(first, message.time());
    last = Math.max(last, message.time());
    said.take(message, at);
    // One by one and not in a loop: a million times ten calls through an interface are felt.
    volume.said(said, findings);
    conversations.said(said, findings);
    replies.said(said, findings);
    silences.said(said, findings);
    sayings.said(said, findings);
    lastAffection.said(said, findings);
    questions.said(said, findings);
    apologies.said(said, findings);
    fights.said(said, findings);
    cycles.said(said, findings);
  }

  private void call(Message call, long at) {
    findings.found(Figure.CALLS, call.sender(), at, call.time(), 1);
    if (call.callSeconds() > 0) {
      findings.found(Figure.CALL_SECONDS, call.sender(), at, call.time(), call.callSeconds());
    }
  }

  /// What was measured, after the last message.
  ///
  /// @param beginningMissing whether the export is known to lack the history's beginning
  ///   ([org.homeward.chats.reading.NoteKind#CAPPED]): its first message then starts nothing
  /// @throws IllegalStateException when asked twice
  public Results results(boolean beginningMissing) {
    if (ended) {
      throw new IllegalStateException("an analysis gives its results once");
    }
    ended = true;
    conversations.ended(beginningMissing, findings);
    fights.ended(beginningMissing, findings);
    cycles.ended(beginningMissing, findings);
    List<Results.Author> authors = new ArrayList<>();
    for (int sender = 0; sender < names.size(); sender++) {
      authors.add(
          new Results.Author(
              names.get(sender),
              replies.waits(sender),
              lastAffection.of(sender),
              apologies.of(sender)));
    }
    return new Results(
        settings,
        authors,
        span(),
        counts,
        new Results.Episodes(silences.all(), fights.all(), cycles.all()));
  }

  private Results.Span span() {
    return first > last
        ? new Results.Span(Optional.empty(), Optional.empty())
        : new Results.Span(Optional.of(Calendar.wall(first)), Optional.of(Calendar.wall(last)));
  }
}
