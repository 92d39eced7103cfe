package org.homeward.chats.formats.imessage;

import java.io.Closeable;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.homeward.chats.reading.RefusedException;
import org.homeward.chats.source.BytesSource;
import org.homeward.chats.source.Source;
import org.homeward.chats.text.sqlite.Database;
import org.homeward.chats.text.sqlite.Rows;
import org.homeward.chats.text.sqlite.Table;
import org.jspecify.annotations.Nullable;

/// The database of Messages, opened.
final class MessagesDatabase implements Closeable {
  private static final int IN_MEMORY_BYTES_MAX = 32 * 1024 * 1024;

  private final Database database;
  private final Table messages;
  private final Map<Long, String> handles = new HashMap<>();

  private MessagesDatabase(Database database, Table messages) {
    this.database = database;
    this.messages = messages;
  }

  /// Opens a database; null where it is another app's.
  ///
  /// @param log the file beside it with its newest rows, or null
  static @Nullable MessagesDatabase open(Source file, @Nullable Source log)
      throws IOException, RefusedException {
    Source.RandomAccess bytes = random(file);
    Database database = Database.open(bytes, log == null ? null : random(log));
    try {
      Table messages = database.table("message");
      Table handles = database.table("handle");
      if (messages == null
          || handles == null
          || messages.column("date") < 0
          || messages.column("is_from_me") < 0
          || messages.column("handle_id") < 0) {
        database.close();
        return null;
      }
      MessagesDatabase opened = new MessagesDatabase(database, messages);
      opened.readHandles(handles);
      return opened;
    } catch (IOException e) {
      try (database) {
        throw e;
      }
    }
  }

  private static Source.RandomAccess random(Source file) throws IOException, RefusedException {
    Source.RandomAccess bytes = file.random();
    if (bytes != null) {
      return bytes;
    }
    byte[] whole = file.head(IN_MEMORY_BYTES_MAX + 1);
    if (whole.length > IN_MEMORY_BYTES_MAX) {
      throw new RefusedException(
          file.name(), 0, "This database is packed in an archive. Unpack it first, then give it.");
    }
    return new BytesSource(file.name(), whole);
  }

  private void readHandles(Table table) throws IOException {
    int id = table.column("id");
    Rows rows = table.rows();
    while (rows.next()) {
      handles.put(rows.rowid(), rows.text(id).strip());
    }
  }

  /// The table of messages.
  Table messages() {
    return messages;
  }

  /// Any other table, or null.
  @Nullable Table table(String name) {
    return database.table(name);
  }

  /// The address of a handle, or "" where there is none.
  String address(long handle) {
    return handles.getOrDefault(handle, "");
  }

  /// The messages that some of the chats have, by row number.
  ///
  /// @param chats which, or null for all
  RowNumbers joined(@Nullable Set<Long> chats) throws IOException {
    RowNumbers joined = new RowNumbers();
    Table table = table("chat_message_join");
    if (table != null) {
      int chat = table.column("chat_id");
      int message = table.column("message_id");
      for (Rows rows = table.rows(); rows.next(); ) {
        if (chats == null || chats.contains(rows.integer(chat, 0))) {
          joined.add(rows.integer(message, 0));
        }
      }
    }
    return joined;
  }

  @Override
  public void close() throws IOException {
    database.close();
  }
}
