package org.homeward.chats.formats.whatsapp;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.homeward.chats.message.Message;

/// How long a call took, from words such as "1 hr 5 min" in many languages.
final class CallLength {
  private static final Pattern PART = Pattern.compile("(\\d{1,4})\\s?(\\p{L})");

  private CallLength() {}

  /// In seconds, or [Message#UNKNOWN_LENGTH].
  static int seconds(String words) {
    Matcher part = PART.matcher(AppWords.key(words));
    int seconds = 0;
    boolean found = false;
    while (part.find()) {
      int unit = unit(part.group(2).charAt(0));
      seconds += Integer.parseInt(part.group(1)) * unit;
      found |= unit > 0;
    }
    return found ? seconds : Message.UNKNOWN_LENGTH;
  }

  // The first letters of second, minute and hour agree in nearly all languages.
  private static int unit(char first) {
    return switch (first) {
      case 's', 'с', '秒', '초' -> 1;
      case 'm', 'd', 'м', 'х', '分', '분' -> 60;
      case 'h', 'u', 'o', 'g', 'ч', 'г', '時', '时', '小', '시' -> 3600;
      default -> 0;
    };
  }
}
