package org.homeward.chats.formats.whatsapp;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.time.ZoneId;
import java.util.List;
import org.homeward.chats.message.MessageKind;
import org.homeward.chats.reading.Chat;
import org.homeward.chats.reading.Collected;
import org.homeward.chats.reading.DayOrder;
import org.homeward.chats.reading.Note;
import org.homeward.chats.reading.NoteKind;
import org.homeward.chats.reading.Reading;
import org.homeward.chats.reading.RefusedException;
import org.homeward.chats.source.Bundle;
import org.homeward.chats.source.BytesSource;
import org.jspecify.annotations.Nullable;

/// An exported text, read.
record Exported(Collected collected, List<Note> notes, String name) {
  static Exported of(String... lines) throws IOException, RefusedException {
    return ofText(String.join("\n", lines) + "\n");
  }

  static Exported ofText(String text) throws IOException, RefusedException {
    return ofBytes(text.getBytes(UTF_8), null);
  }

  static Exported ofBytes(byte[] bytes, @Nullable DayOrder order)
      throws IOException, RefusedException {
    Reading reading = new Reading(new Reading.Choices(ZoneId.of("UTC"), order, null), read -> {});
    List<Chat> chats =
        new WhatsApp().find(Bundle.of(new BytesSource("export.txt", bytes)), reading);
    if (chats.size() != 1) {
      throw new AssertionError(chats.size() + " chats were found");
    }
    Collected collected = new Collected();
    chats.getFirst().read(reading, collected);
    return new Exported(collected, reading.notes().all(), chats.getFirst().name());
  }

  List<Collected.Line> lines() {
    return collected.lines();
  }

  List<MessageKind> kinds() {
    return collected.kinds();
  }

  List<String> texts() {
    return collected.texts();
  }

  List<String> senders() {
    return lines().stream().map(Collected.Line::sender).toList();
  }

  List<String> times() {
    return lines().stream().map(line -> line.time().toString()).toList();
  }

  boolean says(NoteKind kind) {
    return notes.stream().anyMatch(note -> note.kind() == kind);
  }
}
