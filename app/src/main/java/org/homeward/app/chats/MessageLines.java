package org.homeward.app.chats;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.homeward.chats.history.Totals.WallTime;
import org.homeward.chats.message.Message;
import org.homeward.chats.message.MessageKind;
import org.homeward.chats.message.Sink;
import tools.jackson.core.JsonGenerator;

/// Writes one JSON object a line for each message.
///
/// `index` counts from 0; `time` is local, to the minute or the second as in the file; `sender` is
/// null for nobody; `kind` is text, media, deleted, empty or system; `text` is what was written,
/// without placeholders. A system line also has `event`: notice, call or poll.
final class MessageLines implements Sink {
  private static final String SYSTEM = "system";

  private final JsonGenerator json;
  private final List<String> names = new ArrayList<>();
  private long index;

  /// @param json writes a line feed between values
  MessageLines(JsonGenerator json) {
    this.json = json;
  }

  @Override
  public int sender(String name) {
    int known = names.indexOf(name);
    if (known >= 0) {
      return known;
    }
    names.add(name);
    return names.size() - 1;
  }

  @Override
  public void message(Message message) {
    json.writeStartObject();
    json.writeNumberProperty("index", index++);
    json.writeStringProperty("time", new WallTime(message.time(), message.timeHasSeconds()).iso());
    json.writeStringProperty(
        "sender", message.sender() == Message.NOBODY ? null : names.get(message.sender()));
    json.writeStringProperty("kind", message.kind().authored() ? label(message.kind()) : SYSTEM);
    if (!message.kind().authored()) {
      json.writeStringProperty("event", label(message.kind()));
    }
    if (message.edited()) {
      json.writeBooleanProperty("edited", true);
    }
    json.writeStringProperty("text", message.text());
    json.writeEndObject();
  }

  private static String label(MessageKind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }
}
