package org.homeward.app.chats;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// Reads a few small chats in the formats most people have, in every way they can be printed, so
/// that the virtual machine can record which classes that needs. They are kept in the system's
/// temporary folder and removed.
public final class TrainChatsCommand {
  private static final int DAYS = 28;
  // Only dates in which the day may as well be the month.
  private static final int DAYS_IN_ANY_ORDER = 3;
  private static final int LONG_TIMES = 20;
  private static final String[] LINES = {
    "%02d/01/2024, 09:15 - Ann: good morning, how are you?%n",
    "%02d/01/2024, 09:16 - Ben: <Media omitted>%n",
    "%1$02d/01/2024, 10:%1$02d - Ann: when?%n",
    "%1$02d/01/2024, 1%2$d:%2$d7 - Ben: later%n",
    "%02d/01/2024, 21:40 - Ben: I love you%nand I am sorry, it was late%n",
    "%02d/01/2024, 21:41 - Ann: that’s all right ❤️ <This message was edited>%n",
    "%02d/01/2024, 21:50 - Ben: 😂%n",
    "%02d/01/2024, 23:05 - Ann: This message was deleted%n",
    "%02d/01/2024, 23:06 - Messages and calls are end-to-end encrypted.%n"
  };
  private static final String TELEGRAM =
      """
      {"name": "Ben", "type": "personal_chat", "id": 1, "messages": [
        {"id": 1, "type": "message", "date": "2024-01-01T10:00:00", "date_unixtime": "1704103200",
         "from": "Ben", "from_id": "user1", "text": "good night",
         "text_entities": [{"type": "plain", "text": "good night"}]}
      ]}
      """;

  private final Consumer<String[]> program;

  /// @param program does what a command line says, just as for a person; its answers go nowhere
  public TrainChatsCommand(Consumer<String[]> program) {
    this.program = program;
  }

  /// Writes the chats, reads them and removes them.
  ///
  /// @throws IOException when the temporary folder cannot be used
  public void run() throws IOException {
    Path folder = Files.createTempDirectory("homeward-train");
    Path text = folder.resolve("chat.txt");
    Path json = folder.resolve("result.json");
    try {
      // So long that another thread reads it ahead.
      Files.writeString(text, text(DAYS).repeat(LONG_TIMES));
      read(text, "--json", "--no-words");
      Files.writeString(json, TELEGRAM);
      for (int days : List.of(DAYS, DAYS_IN_ANY_ORDER)) {
        Files.writeString(text, text(days));
        for (Path file : List.of(text, json)) {
          read(file);
          read(file, "--json");
          read(file, "--json", "--no-words");
          read(file, "--messages");
        }
      }
    } finally {
      Files.deleteIfExists(text);
      Files.deleteIfExists(json);
      Files.delete(folder);
    }
  }

  private static String text(int days) {
    StringBuilder text = new StringBuilder();
    for (int day = 1; day <= days; day++) {
      for (String line : LINES) {
        text.append(line.formatted(day, day % 6));
      }
      // So many waits that sorting them takes more than the simplest way.
      for (int hour = 11; hour < 20; hour++) {
        text.append("%02d/01/2024, %d:00 - Ann: so?%n".formatted(day, hour));
        text.append("%02d/01/2024, %d:%02d - Ben: so%n".formatted(day, hour, day + hour));
      }
    }
    return text.toString();
  }

  private void read(Path file, String... options) {
    List<String> words = new ArrayList<>(List.of("chats", file.toString()));
    words.addAll(List.of(options));
    program.accept(words.toArray(String[]::new));
  }
}
