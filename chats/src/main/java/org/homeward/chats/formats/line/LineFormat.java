package org.homeward.chats.formats.line;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.homeward.chats.reading.Chat;
import org.homeward.chats.reading.ChatFormat;
import org.homeward.chats.reading.DayOrder;
import org.homeward.chats.reading.Reading;
import org.homeward.chats.reading.RefusedException;
import org.homeward.chats.source.Bundle;
import org.homeward.chats.source.Source;
import org.homeward.chats.text.ByteLines;
import org.homeward.chats.text.Utf8Text;
import org.homeward.chats.text.name.ShownName;

/// Texts of LINE: known by their first line, and by entries with tabs after a date.
public final class LineFormat implements ChatFormat {
  static final String ID = "line";

  private static final int HEAD_BYTES = 65536;
  private static final String MARK = "[LINE]";
  private static final List<Pattern> TITLES =
      List.of(
          Pattern.compile("Chat history (?:with|in) (.+)"),
          Pattern.compile("(.+)とのトーク履歴"),
          Pattern.compile("(.+)のトーク履歴"),
          Pattern.compile("(.+)님과의 대화"),
          Pattern.compile("(.+) 대화"),
          Pattern.compile("[与與](.+)的(?:聊天|對話|对话)[记記][录錄]"),
          Pattern.compile("(.+)的(?:聊天|對話|对话)[记記][录錄]"));

  @Override
  public String id() {
    return ID;
  }

  @Override
  public List<Chat> find(Bundle bundle, Reading reading) throws IOException, RefusedException {
    List<Chat> chats = new ArrayList<>();
    for (Source file : bundle.files()) {
      if (bundle.files().size() == 1 || file.fileName().toLowerCase(Locale.ROOT).endsWith(".txt")) {
        addChat(file, chats);
      }
    }
    return chats;
  }

  private static void addChat(Source file, List<Chat> chats) throws IOException, RefusedException {
    byte[] head = Utf8Text.head(file, HEAD_BYTES);
    LineTime time = new LineTime();
    String title = "";
    boolean dated = false;
    int entries = 0;
    try (ByteLines lines = new ByteLines(new ByteArrayInputStream(head), file.name())) {
      while (lines.next() && entries < 2) {
        byte[] bytes = lines.bytes();
        if (lines.number() == 1) {
          title =
              new String(bytes, lines.from(), lines.to() - lines.from(), StandardCharsets.UTF_8);
        }
        if (dated && time.read(bytes, lines.from(), lines.to())) {
          entries++;
        }
        dated |=
            LineDate.of(bytes, lines.from(), lines.to(), DayOrder.MONTH_FIRST) != null
                || LineDate.of(bytes, lines.from(), lines.to(), DayOrder.DAY_FIRST) != null;
      }
    }
    if (title.startsWith(MARK) ? entries > 0 : entries > 1) {
      chats.add(new LineChat(file, name(title)));
    }
  }

  private static String name(String title) {
    String words = title.replace(MARK, "").strip();
    for (Pattern pattern : TITLES) {
      Matcher matcher = pattern.matcher(words);
      if (matcher.matches()) {
        return ShownName.of(matcher.group(1));
      }
    }
    return title.startsWith(MARK) ? ShownName.of(words) : "";
  }
}
