package org.homeward.app.chats;

import java.io.OutputStream;
import java.util.Map;
import org.homeward.chats.history.Totals;
import org.homeward.chats.history.Totals.WallTime;
import org.homeward.chats.message.MessageKind;
import org.homeward.chats.reading.Note;
import tools.jackson.core.JsonGenerator;

/// Writes what was read as one JSON object on one line.
final class JsonReport {
  private final OutputStream out;

  /// @param out stays open
  JsonReport(OutputStream out) {
    this.out = out;
  }

  void write(ChatReport report) {
    try (JsonLines lines = new JsonLines(out)) {
      JsonGenerator json = lines.json();
      json.writeStartObject();
      json.writeStringProperty("format", report.format());
      writeTotals(json, report.totals());
      writeNotes(json, report);
      json.writeName("analysis");
      boolean toTheSecond = report.totals().last().map(WallTime::hasSeconds).orElse(false);
      new JsonAnalysis(json).write(report, toTheSecond);
      json.writeEndObject();
    }
  }

  private static void writeTotals(JsonGenerator json, Totals totals) {
    json.writeNumberProperty("messages", totals.authored());
    json.writeObjectPropertyStart("senders");
    for (Map.Entry<String, Long> sender : totals.senders().entrySet()) {
      json.writeNumberProperty(sender.getKey(), sender.getValue());
    }
    json.writeEndObject();
    json.writeNumberProperty("system", totals.system());
    json.writeNumberProperty("media", totals.of(MessageKind.MEDIA));
    json.writeNumberProperty("deleted", totals.of(MessageKind.DELETED));
    json.writeNumberProperty("empty", totals.of(MessageKind.EMPTY));
    json.writeNumberProperty("edited", totals.edited());
    json.writeStringProperty("first", totals.first().map(WallTime::iso).orElse(null));
    json.writeStringProperty("last", totals.last().map(WallTime::iso).orElse(null));
  }

  private static void writeNotes(JsonGenerator json, ChatReport report) {
    json.writeArrayPropertyStart("notes");
    for (Note note : report.notes()) {
      json.writeStartObject();
      json.writeStringProperty("kind", note.kind().label());
      json.writeStringProperty("file", note.file());
      json.writeNumberProperty("line", note.line());
      json.writeStringProperty("text", note.text());
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
