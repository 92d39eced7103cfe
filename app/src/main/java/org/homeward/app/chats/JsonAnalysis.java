package org.homeward.app.chats;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.OptionalInt;
import java.util.function.IntConsumer;
import org.homeward.chats.measure.Figure;
import org.homeward.chats.measure.Results;
import org.homeward.chats.outcome.Cycle;
import org.homeward.chats.outcome.Median;
import org.homeward.chats.outcome.Quote;
import org.homeward.chats.outcome.Silence;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/// Writes what was measured as one JSON object. People are named; nobody who wrote nothing is. What
/// rests on texts nobody looked at is null, or left out of the counts.
final class JsonAnalysis {
  private final JsonGenerator json;

  JsonAnalysis(JsonGenerator json) {
    this.json = json;
  }

  void write(ChatReport report, boolean toTheSecond) {
    Results results = report.results();
    json.writeStartObject();
    json.writeNumberProperty("silence_hours", results.settings().silenceHours());
    json.writeNumberProperty("gap_days", results.settings().gapDays());
    perWriter(
        "initiations",
        results,
        sender -> json.writeNumber(results.count(Figure.INITIATIONS, sender)));
    perWriter(
        "replies", results, sender -> json.writeNumber(results.count(Figure.REPLIES, sender)));
    perWriter("reply_median_minutes", results, sender -> minutes(results.waits(sender).all()));
    perWriter(
        "reply_median_minutes_awake", results, sender -> minutes(results.waits(sender).awake()));
    gaps(results, toTheSecond);
    if (report.words()) {
      perWriter(
          "last_affection",
          results,
          sender ->
              results
                  .lastAffection(sender)
                  .ifPresentOrElse(quote -> quote(quote, toTheSecond), json::writeNull));
      cycles(results, toTheSecond);
    } else {
      json.writeNullProperty("last_affection");
      json.writeNullProperty("cycles");
    }
    counts(report);
    json.writeEndObject();
  }

  private void perWriter(String name, Results results, IntConsumer value) {
    json.writeObjectPropertyStart(name);
    for (int sender : results.writers()) {
      json.writeName(results.senders().get(sender));
      value.accept(sender);
    }
    json.writeEndObject();
  }

  private void minutes(Median median) {
    if (median.known()) {
      json.writeNumber(median.minutes());
    } else {
      json.writeNull();
    }
  }

  private void gaps(Results results, boolean toTheSecond) {
    json.writeArrayPropertyStart("gaps");
    for (Silence silence : results.silences()) {
      json.writeStartObject();
      json.writeStringProperty("start", iso(silence.start(), toTheSecond));
      json.writeStringProperty("end", iso(silence.end(), toTheSecond));
      json.writeNumberProperty("minutes", silence.minutes());
      json.writeStringProperty("last_before", results.senders().get(silence.lastBefore()));
      json.writeStringProperty("broken_by", results.senders().get(silence.brokenBy()));
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void cycles(Results results, boolean toTheSecond) {
    json.writeArrayPropertyStart("cycles");
    for (Cycle cycle : results.cycles()) {
      json.writeStartObject();
      json.writeStringProperty("start", iso(cycle.silence().start(), toTheSecond));
      json.writeStringProperty("end", iso(cycle.silence().end(), toTheSecond));
      json.writeStringProperty("left_by", nameOf(results, cycle.leftBy()));
      json.writeStringProperty("returned_by", nameOf(results, cycle.returnedBy()));
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static @Nullable String nameOf(Results results, OptionalInt sender) {
    return sender.isPresent() ? results.senders().get(sender.getAsInt()) : null;
  }

  /// Every figure that is a count, by its label and by person.
  private void counts(ChatReport report) {
    Results results = report.results();
    json.writeObjectPropertyStart("counts");
    for (Figure figure : report.figures()) {
      perWriter(figure.label(), results, sender -> json.writeNumber(results.count(figure, sender)));
    }
    json.writeEndObject();
  }

  private void quote(Quote quote, boolean toTheSecond) {
    json.writeStartObject();
    json.writeStringProperty("time", iso(quote.time(), toTheSecond));
    json.writeStringProperty("text", quote.text());
    json.writeEndObject();
  }

  private static String iso(LocalDateTime time, boolean toTheSecond) {
    String iso = time.truncatedTo(ChronoUnit.SECONDS).toString();
    if (iso.length() > "2026-01-01T00:00".length()) {
      return iso;
    }
    return toTheSecond ? iso + ":00" : iso;
  }
}
