package org.homeward.chats.formats.imessage;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.homeward.chats.message.MessageKind;
import org.homeward.chats.reading.Limits;
import org.homeward.chats.text.ByteSearch;
import org.homeward.chats.text.sqlite.Rows;
import org.homeward.chats.text.sqlite.Table;

/// Goes through the table of messages, and says of each row what it is.
final class MessageRow {
  // The table counts from 2001, in seconds until 2017 and in nanoseconds since.
  private static final long SECONDS_TO_2001 = 978_307_200;
  private static final long SECONDS_MAX = 100_000_000_000L;
  private static final int REACTION_FIRST = 2000;
  private static final int REACTION_LAST = 4000;
  private static final String LINK = "com.apple.messages.URLBalloonProvider";
  private static final String POLL = "polls";
  // Stands in a text for each attached file; the other for what an app shows instead of a text.
  private static final byte[] FILE_MARK = "\ufffc".getBytes(StandardCharsets.UTF_8);
  private static final byte[] APP_MARK = "\ufffd".getBytes(StandardCharsets.UTF_8);

  private final Rows rows;
  private final int date;
  private final int mine;
  private final int handle;
  private final int text;
  private final int body;
  private final int itemType;
  private final int reaction;
  private final int files;
  private final int app;
  private final int edited;
  private final int retracted;
  private final AttributedBody attributed = new AttributedBody();

  private byte[] bytes = {};
  private int from;
  private int to;
  private boolean marked;
  private boolean unreadable;

  MessageRow(Table table) throws IOException {
    rows = table.rows();
    date = table.column("date");
    mine = table.column("is_from_me");
    handle = table.column("handle_id");
    text = table.column("text");
    body = table.column("attributedBody");
    itemType = table.column("item_type");
    reaction = table.column("associated_message_type");
    files = table.column("cache_has_attachments");
    app = table.column("balloon_bundle_id");
    edited = table.column("date_edited");
    retracted = table.column("date_retracted");
  }

  boolean next() throws IOException {
    return rows.next();
  }

  long number() {
    return rows.rowid();
  }

  /// How many pages and rows could not be read so far.
  int damaged() {
    return rows.damaged();
  }

  /// Whether it is more than somebody's reaction to another message.
  boolean isMessage() throws IOException {
    long type = rows.integer(reaction, 0);
    return type < REACTION_FIRST || type > REACTION_LAST;
  }

  /// When it was, in seconds since 1970.
  long second() throws IOException {
    long since2001 = rows.integer(date, 0);
    long seconds = since2001 > SECONDS_MAX ? since2001 / 1_000_000_000 : since2001;
    return since2001 == 0 ? 0 : seconds + SECONDS_TO_2001;
  }

  boolean isMine() throws IOException {
    return rows.integer(mine, 0) != 0;
  }

  /// The number of the handle it came from or went to; 0 where there is none.
  long handle() throws IOException {
    return rows.integer(handle, 0);
  }

  boolean isEdited() throws IOException {
    return rows.integer(edited, 0) != 0;
  }

  /// What it is; the text is between [#from] and [#to] of [#bytes] afterwards.
  ///
  /// @param hasFile whether the table of attachments has one for it
  MessageKind kind(boolean hasFile) throws IOException {
    findText();
    if (rows.integer(itemType, 0) != 0) {
      return MessageKind.NOTICE;
    }
    boolean withFile = hasFile || marked || rows.integer(files, 0) != 0;
    String appId = rows.text(app);
    if (rows.integer(retracted, 0) != 0 || isEdited() && from == to && !withFile) {
      to = from;
      return MessageKind.DELETED;
    }
    if (appId.toLowerCase(Locale.ROOT).endsWith(POLL)) {
      return MessageKind.POLL;
    }
    if (appId.equals(LINK) && from < to) {
      return MessageKind.TEXT;
    }
    if (withFile || !appId.isEmpty() && !appId.equals(LINK)) {
      return MessageKind.MEDIA;
    }
    return from < to ? MessageKind.TEXT : MessageKind.EMPTY;
  }

  private void findText() throws IOException {
    from = 0;
    to = 0;
    marked = false;
    unreadable = false;
    if (rows.load(text, Limits.TEXT_BYTES_MAX) && rows.from() < rows.to()) {
      take(rows.from(), rows.to());
    } else if (rows.load(body, Limits.LINE_BYTES_MAX)) {
      unreadable = !attributed.find(rows.bytes(), rows.from(), rows.to());
      if (!unreadable) {
        take(
            attributed.from(),
            Math.min(attributed.to(), attributed.from() + Limits.TEXT_BYTES_MAX));
      }
    } else {
      unreadable = !rows.isNull(text) && !rows.load(text, Limits.TEXT_BYTES_MAX);
    }
  }

  private void take(int textFrom, int textTo) {
    bytes = rows.bytes();
    from = textFrom;
    to = textTo;
    if (ByteSearch.same(bytes, from, to, APP_MARK)) {
      to = from;
    }
    int mark = ByteSearch.indexOf(bytes, from, to, FILE_MARK);
    if (mark >= 0) {
      marked = true;
      removeMarks(mark);
    }
  }

  private void removeMarks(int first) {
    byte[] kept = new byte[to - from];
    int length = 0;
    int at = from;
    for (int mark = first; mark >= 0; mark = ByteSearch.indexOf(bytes, at, to, FILE_MARK)) {
      System.arraycopy(bytes, at, kept, length, mark - at);
      length += mark - at;
      at = mark + FILE_MARK.length;
    }
    System.arraycopy(bytes, at, kept, length, to - at);
    length += to - at;
    int start = 0;
    while (start < length && kept[start] >= 0 && kept[start] <= ' ') {
      start++;
    }
    while (length > start && kept[length - 1] >= 0 && kept[length - 1] <= ' ') {
      length--;
    }
    bytes = kept;
    from = start;
    to = length;
  }

  byte[] bytes() {
    return bytes;
  }

  int from() {
    return from;
  }

  int to() {
    return to;
  }

  /// Whether there is a text that cannot be made out.
  boolean isUnreadable() {
    return unreadable;
  }
}
