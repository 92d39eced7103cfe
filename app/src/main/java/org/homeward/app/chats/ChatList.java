package org.homeward.app.chats;

import java.io.OutputStream;
import java.io.PrintStream;
import java.util.List;
import java.util.stream.Collectors;
import org.homeward.chats.history.Found;
import org.homeward.chats.reading.Chat;
import tools.jackson.core.JsonGenerator;

/// Names the chats that were found, where there are several.
final class ChatList {
  private static final int NAMED_MAX = 50;

  private ChatList() {}

  /// The formats of these chats, each once, joined by a plus sign.
  static String formats(List<Found> chats) {
    return chats.stream()
        .map(found -> found.chat().format())
        .distinct()
        .collect(Collectors.joining("+"));
  }

  /// The names, one after the other.
  static String names(List<Found> chats) {
    String names =
        chats.stream()
            .map(Found::chat)
            .map(ChatList::nameOf)
            .distinct()
            .limit(NAMED_MAX)
            .collect(Collectors.joining(", "));
    return chats.size() > NAMED_MAX ? names + " and more" : names;
  }

  static void print(List<Found> chats, PrintStream out) {
    out.println("There are " + chats.size() + " chats here. Choose one with --chat NAME:");
    for (Found found : chats) {
      out.println("  " + nameOf(found.chat()) + " (" + found.chat().format() + ")");
    }
    out.flush();
  }

  /// Writes `{"format":...,"chats":[{"format":...,"name":...},...]}`.
  static void write(List<Found> chats, OutputStream out) {
    try (JsonLines lines = new JsonLines(out)) {
      JsonGenerator json = lines.json();
      json.writeStartObject();
      json.writeStringProperty("format", formats(chats));
      json.writeArrayPropertyStart("chats");
      for (Found found : chats) {
        json.writeStartObject();
        json.writeStringProperty("format", found.chat().format());
        json.writeStringProperty("name", found.chat().name());
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
    }
  }

  private static String nameOf(Chat chat) {
    return chat.name().isEmpty() ? "(without a name)" : chat.name();
  }
}
