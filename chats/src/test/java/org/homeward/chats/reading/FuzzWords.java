package org.homeward.chats.reading;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The words a fuzzer puts into its inputs: the format's own, and those that go wrong everywhere.
final class FuzzWords {
  private static final int COUNT_MAX = 1_000;
  private static final Pattern WORD = Pattern.compile("[A-Za-z0-9_\\x80-\\xff-]{2,40}");
  private static final List<String> EVERYWHERE =
      List.of(
          "\0\0\0\0",
          "\u00ff\u00ff\u00ff\u00ff",
          "\u007f\u00ff\u00ff\u00ff",
          "\u00ef\u00bb\u00bf",
          "\u00ff\u00fe",
          "\u00fe\u00ff",
          "\u00ed\u00a0\u0080",
          "\u00e2\u0080\u008e",
          "\r\n",
          "\n@@file ",
          "\\u0000",
          "\\ud83d",
          "\\udc00",
          "-1",
          "1e999",
          "-9223372036854775808",
          "9223372036854775807",
          "null",
          "[[[[[[[[",
          "{\"a\":",
          "&#x10ffff;",
          "&#55296;",
          "<![CDATA[",
          "]]>",
          "<!--",
          "-->");

  private FuzzWords() {}

  /// A dictionary as libFuzzer reads it.
  static byte[] of(List<byte[]> originals) {
    Set<String> words = new LinkedHashSet<>(EVERYWHERE);
    for (byte[] original : originals) {
      Matcher matcher = WORD.matcher(new String(original, ISO_8859_1));
      while (words.size() < COUNT_MAX && matcher.find()) {
        words.add(matcher.group());
      }
    }
    StringBuilder lines = new StringBuilder();
    for (String word : words) {
      lines.append('"');
      word.chars().forEach(one -> lines.append(String.format(Locale.ROOT, "\\x%02x", one)));
      lines.append("\"\n");
    }
    return lines.toString().getBytes(ISO_8859_1);
  }
}
