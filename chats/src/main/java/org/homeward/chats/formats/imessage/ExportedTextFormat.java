package org.homeward.chats.formats.imessage;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.homeward.chats.reading.Chat;
import org.homeward.chats.reading.ChatFormat;
import org.homeward.chats.reading.Reading;
import org.homeward.chats.reading.RefusedException;
import org.homeward.chats.source.Bundle;
import org.homeward.chats.source.Source;
import org.homeward.chats.text.ByteLines;
import org.homeward.chats.text.Utf8Text;
import org.homeward.chats.text.name.ShownName;

/// Texts that imessage-exporter makes of the database, one for each conversation.
public final class ExportedTextFormat implements ChatFormat {
  static final String ID = "imessage-exporter";

  private static final int HEAD_BYTES = 4096;
  private static final String ENDING = ".txt";

  @Override
  public String id() {
    return ID;
  }

  @Override
  public List<Chat> find(Bundle bundle, Reading reading) throws IOException, RefusedException {
    List<Chat> chats = new ArrayList<>();
    for (Source file : bundle.files()) {
      boolean text = file.fileName().toLowerCase(Locale.ROOT).endsWith(ENDING);
      if ((text || bundle.files().size() == 1) && isExport(file)) {
        String name = file.fileName();
        chats.add(
            new ExportedText(
                file,
                ShownName.of(text ? name.substring(0, name.length() - ENDING.length()) : name)));
      }
    }
    return chats;
  }

  private static boolean isExport(Source file) throws IOException, RefusedException {
    byte[] head = Utf8Text.head(file, HEAD_BYTES);
    ExportedTime time = new ExportedTime();
    try (ByteLines lines = new ByteLines(new ByteArrayInputStream(head), file.name())) {
      while (lines.next()) {
        if (lines.from() < lines.to()) {
          return time.read(lines.bytes(), lines.from(), lines.to());
        }
      }
    }
    return false;
  }
}
