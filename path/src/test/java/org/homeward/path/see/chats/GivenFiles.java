package org.homeward.path.see.chats;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import org.homeward.web.upload.Upload;
import org.homeward.web.upload.UploadBody;
import org.homeward.web.upload.UploadFolder;

/// Files as a browser sends them, and chats of nobody to put in them.
final class GivenFiles {
  private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("dd/MM/yyyy, HH:mm");
  private static final DateTimeFormatter UNCLEAR = DateTimeFormatter.ofPattern("d/M/yy, HH:mm");

  private final Path folder;
  private final ByteArrayOutputStream body = new ByteArrayOutputStream();

  GivenFiles(Path folder) {
    this.folder = folder;
    part("name=\"csrf\"", "ours".getBytes(StandardCharsets.US_ASCII));
  }

  GivenFiles with(String name, String text) {
    return with(name, text.getBytes(StandardCharsets.UTF_8));
  }

  GivenFiles with(String name, byte[] bytes) {
    part("name=\"files\"; filename=\"" + name + "\"", bytes);
    return this;
  }

  private void part(String disposition, byte[] bytes) {
    String head = "--q\r\nContent-Disposition: form-data; " + disposition + "\r\n\r\n";
    body.writeBytes(head.getBytes(StandardCharsets.UTF_8));
    body.writeBytes(bytes);
    body.writeBytes("\r\n".getBytes(StandardCharsets.US_ASCII));
  }

  Upload upload() throws IOException {
    body.writeBytes("--q--\r\n".getBytes(StandardCharsets.US_ASCII));
    byte[] all = body.toByteArray();
    return new UploadBody(new UploadFolder(folder, new SecureRandom()))
        .take(
            "multipart/form-data; boundary=q",
            all.length,
            new ByteArrayInputStream(all),
            "ours"::equals);
  }

  /// Two people over a year and a half, the other one silent for 30 days in the middle: 1,080
  /// messages. Robin starts two conversations of three.
  static String history() {
    var text = new StringBuilder();
    LocalDateTime day = LocalDateTime.parse("2025-01-20T18:00");
    for (int i = 0; i < 270; i++) {
      day = day.plusDays(i == 135 ? 30 : 2);
      String first = i % 3 == 0 ? "Noor" : "Robin";
      String second = i % 3 == 0 ? "Robin" : "Noor";
      line(text, day, first, i == 12 ? "I love you so much" : "How was the lake today?");
      line(text, day.plusMinutes(4), second, "Cold, and very bright");
      line(text, day.plusMinutes(9), first, "Did the boat come back");
      line(text, day.plusMinutes(30), second, i == 200 ? "The word is marzipan" : "At noon");
    }
    return text.toString();
  }

  /// One line more, for the end of a history.
  static String said(String time, String name, String words) {
    var text = new StringBuilder();
    line(text, LocalDateTime.parse(time), name, words);
    return text.toString();
  }

  private static void line(StringBuilder text, LocalDateTime time, String name, String said) {
    text.append(STAMP.format(time)).append(" - ").append(name).append(": ").append(said);
    text.append('\n');
  }

  /// A chat whose dates can all be read in two ways.
  static String unclear() {
    var text = new StringBuilder();
    LocalDateTime day = LocalDateTime.parse("2025-03-04T18:00");
    for (int i = 0; i < 6; i++) {
      text.append(UNCLEAR.format(day.plusMinutes(i))).append(" - ");
      text.append(i % 2 == 0 ? "Robin" : "Noor").append(": hello\n");
    }
    return text.toString();
  }
}
