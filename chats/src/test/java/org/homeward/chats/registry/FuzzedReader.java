package org.homeward.chats.registry;

import java.io.IOException;
import java.util.List;
import org.homeward.chats.reading.Chat;
import org.homeward.chats.reading.ChatFormat;
import org.homeward.chats.reading.Collected;
import org.homeward.chats.reading.Joined;
import org.homeward.chats.reading.Reading;
import org.homeward.chats.reading.RefusedException;
import org.homeward.chats.source.Bundle;

/// What Jazzer calls, in its own process: finds and reads every chat in an input.
public final class FuzzedReader {
  private static List<ChatFormat> formats = Formats.all();
  private static String name = "x";

  private FuzzedReader() {}

  /// Called once.
  ///
  /// @param args the id of a format or "every-format", and what the first file is called
  public static void fuzzerInitialize(String[] args) {
    if (!args[0].equals("every-format")) {
      formats = Formats.all().stream().filter(format -> format.id().equals(args[0])).toList();
    }
    if (formats.isEmpty()) {
      throw new IllegalArgumentException("there is no format " + args[0]);
    }
    name = args[1];
  }

  /// Called for each input. Anything it throws is a finding.
  public static void fuzzerTestOneInput(byte[] input) {
    for (ChatFormat format : formats) {
      try {
        Bundle bundle = Joined.bundle(name, input);
        Reading reading = Collected.reading();
        for (Chat chat : format.find(bundle, reading)) {
          chat.read(reading, new Collected());
        }
        reading.notes().all();
      } catch (RefusedException | IOException declared) {
        if (declared.getMessage() == null) {
          throw new AssertionError("refused without a reason", declared);
        }
      }
    }
  }
}
