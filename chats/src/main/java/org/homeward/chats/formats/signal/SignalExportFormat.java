package org.homeward.chats.formats.signal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.homeward.chats.reading.Chat;
import org.homeward.chats.reading.ChatFormat;
import org.homeward.chats.reading.Reading;
import org.homeward.chats.reading.RefusedException;
import org.homeward.chats.source.Bundle;
import org.homeward.chats.source.Source;
import org.homeward.chats.text.ByteLines;
import org.homeward.chats.text.Utf8Text;
import org.homeward.chats.text.json.JsonReader;
import org.homeward.chats.text.json.JsonToken;
import org.homeward.chats.text.name.ShownName;

/// What signal-export makes of Signal Desktop: a folder for each chat, with `data.json`, an object
/// in each line, and the same once more as `chat.md`. Where both are there the first is read.
public final class SignalExportFormat implements ChatFormat {
  static final String ID = "signal-export";

  private static final int HEAD_BYTES = 16 * 1024;

  @Override
  public String id() {
    return ID;
  }

  @Override
  public List<Chat> find(Bundle bundle, Reading reading) throws IOException, RefusedException {
    List<Chat> chats = new ArrayList<>();
    Set<String> folders = new HashSet<>();
    for (Source file : bundle.files()) {
      if (wanted(bundle, file, ".json") && isLines(file)) {
        chats.add(new ExportedLines(file, name(bundle, file)));
        folders.add(folder(file));
      }
    }
    for (Source file : bundle.files()) {
      if (wanted(bundle, file, ".md") && !folders.contains(folder(file)) && isMarkdown(file)) {
        chats.add(new ExportedMarkdown(file, name(bundle, file)));
      }
    }
    return chats;
  }

  private static boolean wanted(Bundle bundle, Source file, String ending) {
    return bundle.files().size() == 1 || file.fileName().toLowerCase(Locale.ROOT).endsWith(ending);
  }

  private static String folder(Source file) {
    return file.name().substring(0, file.name().length() - file.fileName().length());
  }

  /// The chat's folder is called as it is.
  private static String name(Bundle bundle, Source file) {
    String folder = folder(file);
    if (folder.isEmpty()) {
      return bundle.files().size() == 1 ? "" : ShownName.of(bundle.name());
    }
    String path = folder.substring(0, folder.length() - 1);
    return ShownName.of(path.substring(path.lastIndexOf('/') + 1));
  }

  private static boolean isLines(Source file) throws IOException, RefusedException {
    byte[] head = Utf8Text.head(file, HEAD_BYTES);
    if (head.length == 0 || head[0] != '{') {
      return false;
    }
    JsonReader json = new JsonReader(file.name()).over(head, 0, head.length, 1);
    int known = 0;
    json.next();
    while (json.next() == JsonToken.NAME) {
      if (json.name(ExportedLines.NAMES) >= 0) {
        known++;
      } else if (known == 0) {
        return false;
      }
      json.skip();
    }
    return known >= 4;
  }

  private static boolean isMarkdown(Source file) throws IOException, RefusedException {
    byte[] head = Utf8Text.head(file, HEAD_BYTES);
    int messages = 0;
    int closed = 0;
    boolean closes = false;
    ExportedHeader header = new ExportedHeader();
    try (ByteLines all = new ByteLines(new ByteArrayInputStream(head), file.name())) {
      while (all.next()) {
        if (header.read(all.bytes(), all.from(), all.to())) {
          closed += closes ? 1 : 0;
          messages++;
        } else if (messages == 0) {
          return false;
        }
        if (all.from() < all.to()) {
          closes = closes(all.bytes(), all.from(), all.to());
        }
      }
    }
    closed += closes ? 1 : 0;
    // An iPhone's WhatsApp has lines like these, and no blanks where a message ends.
    return messages > 0 && closed * 2 >= messages;
  }

  /// Whether a line may be the last of a message: two blanks behind the words, or what reactions
  /// and stickers end with.
  private static boolean closes(byte[] bytes, int from, int to) {
    if (to - from < 2) {
      return false;
    }
    byte last = bytes[to - 1];
    byte before = bytes[to - 2];
    return last == ' ' && before == ' ' || last == ')' && (before == '-' || before == ')');
  }
}
