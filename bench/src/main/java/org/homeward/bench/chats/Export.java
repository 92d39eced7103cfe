package org.homeward.bench.chats;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.Locale;
import java.util.Random;

/// The exports a made-up history is written as.
enum Export {
  /// WhatsApp for Android with a 24-hour clock.
  ANDROID {
    @Override
    void write(History history, Writer out) throws IOException {
      lines(history, out, "dd/MM/yyyy, HH:mm", "", " - ", "<Media omitted>");
    }
  },
  /// WhatsApp for Android with a 12-hour clock and the narrow space of newer versions.
  ANDROID_12_HOURS {
    @Override
    void write(History history, Writer out) throws IOException {
      lines(history, out, "M/d/yy, h:mm\u202fa", "", " - ", "<Media omitted>");
    }
  },
  /// WhatsApp for iOS.
  IOS {
    @Override
    void write(History history, Writer out) throws IOException {
      lines(history, out, "dd/MM/yyyy, HH:mm:ss", "[", "] ", "\u200eimage omitted");
    }
  },
  /// Telegram Desktop.
  TELEGRAM {
    @Override
    void write(History history, Writer out) throws IOException {
      telegram(history, out);
    }
  },
  /// SMS Backup & Restore, where each file sent is a picture in base64.
  SMS {
    @Override
    void write(History history, Writer out) throws IOException {
      sms(history, out);
    }
  };

  private static final String[] NAMES = {"Robin", "Sam Winter"};
  private static final int PICTURE_BYTES = 300_000;

  abstract void write(History history, Writer out) throws IOException;

  /// Writes `messages` of the made-up history to a new file.
  void to(Path file, int messages) throws IOException {
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      write(new History(messages), out);
    }
  }

  private static void lines(
      History history, Writer out, String pattern, String open, String close, String omitted)
      throws IOException {
    DateTimeFormatter stamp = DateTimeFormatter.ofPattern(pattern, Locale.US);
    while (history.next()) {
      out.write(open);
      out.write(stamp.format(history.time()));
      out.write(close);
      out.write(NAMES[history.sender()]);
      out.write(": ");
      out.write(history.media() ? omitted : history.text());
      out.write('\n');
    }
  }

  private static void telegram(History history, Writer out) throws IOException {
    DateTimeFormatter stamp = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss", Locale.US);
    out.write("{\n \"name\": \"Sam Winter\",\n \"type\": \"personal_chat\",\n \"id\": 4711,\n");
    out.write(" \"messages\": [");
    String comma = "";
    while (history.next()) {
      out.write(comma);
      comma = ",";
      String text = history.text().replace("\n", "\\n");
      out.write("\n  {\n   \"id\": " + history.index());
      out.write(",\n   \"type\": \"message\",\n   \"date\": \"" + stamp.format(history.time()));
      out.write("\",\n   \"date_unixtime\": \"");
      out.write(Long.toString(history.time().toEpochSecond(java.time.ZoneOffset.UTC)));
      out.write("\",\n   \"from\": \"" + NAMES[history.sender()]);
      out.write("\",\n   \"from_id\": \"user" + (1000 + history.sender()) + "\",\n");
      if (history.media()) {
        out.write("   \"photo\": \"photos/photo_1@01-01-2019_09-00-00.jpg\",\n");
        out.write("   \"width\": 960,\n   \"height\": 1280,\n");
      }
      out.write("   \"text\": \"" + text + "\",\n   \"text_entities\": [");
      if (!text.isEmpty()) {
        out.write(
            "\n    {\n     \"type\": \"plain\",\n     \"text\": \"" + text + "\"\n    }\n   ");
      }
      out.write("]\n  }");
    }
    out.write("\n ]\n}");
  }

  private static void sms(History history, Writer out) throws IOException {
    byte[] picture = new byte[PICTURE_BYTES];
    new Random(1).nextBytes(picture);
    String data = Base64.getEncoder().encodeToString(picture);
    out.write("<?xml version='1.0' encoding='UTF-8' standalone='yes' ?>\n<smses count=\"0\">\n");
    while (history.next()) {
      long millis = history.time().toEpochSecond(java.time.ZoneOffset.UTC) * 1000;
      int sent = history.sender();
      if (history.media()) {
        out.write("  <mms date=\"" + millis + "\" msg_box=\"" + (1 + sent));
        out.write("\" address=\"+4915100000000\" contact_name=\"Sam Winter\">\n    <parts>\n");
        out.write("      <part seq=\"0\" ct=\"image/jpeg\" cl=\"a.jpg\" text=\"null\" data=\"");
        out.write(data);
        out.write("\" />\n    </parts>\n  </mms>\n");
      } else {
        out.write("  <sms protocol=\"0\" address=\"+4915100000000\" date=\"" + millis);
        out.write("\" type=\"" + (1 + sent) + "\" body=\"" + history.text().replace("\n", "&#10;"));
        out.write("\" read=\"1\" status=\"-1\" contact_name=\"Sam Winter\" />\n");
      }
    }
    out.write("</smses>\n");
  }
}
