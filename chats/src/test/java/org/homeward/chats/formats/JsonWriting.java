package org.homeward.chats.formats;

import java.nio.charset.StandardCharsets;
import java.util.Random;

/// Writes strings of JSON in every way an app may.
public final class JsonWriting {
  private JsonWriting() {}

  /// A string with its quotes; escapes what it has to and, by chance, more.
  public static String string(String text, Random random) {
    StringBuilder json = new StringBuilder("\"");
    text.codePoints()
        .forEach(point -> {
          switch (point) {
            case '"' -> json.append("\\\"");
            case '\\' -> json.append("\\\\");
            case '\n' -> json.append("\\n");
            default -> {
              if (point < ' ' || random.nextInt(10) == 0) {
                for (char half : Character.toChars(point)) {
                  json.append("\\u%04x".formatted((int) half));
                }
              } else {
                json.appendCodePoint(point);
              }
            }
          }
        });
    return json.append('"').toString();
  }

  /// As Telegram Desktop does.
  public static String telegram(String text) {
    StringBuilder json = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"' -> json.append("\\\"");
        case '\\' -> json.append("\\\\");
        case '\n' -> json.append("\\n");
        case '\r' -> json.append("\\r");
        case '\t' -> json.append("\\t");
        default -> json.append(c < ' ' ? "\\x%02X".formatted((int) c) : String.valueOf(c));
      }
    }
    return json.append('"').toString();
  }

  /// As Meta's exports do: a character for each byte.
  public static String bytewise(String text) {
    StringBuilder json = new StringBuilder("\"");
    for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
      switch (b) {
        case '"' -> json.append("\\\"");
        case '\\' -> json.append("\\\\");
        case '/' -> json.append("\\/");
        default -> {
          if (b < ' ') {
            json.append("\\u%04x".formatted(b & 0xFF));
          } else {
            json.append((char) b);
          }
        }
      }
    }
    return json.append('"').toString();
  }
}
