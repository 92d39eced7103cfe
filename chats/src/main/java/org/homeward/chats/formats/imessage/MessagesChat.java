package org.homeward.chats.formats.imessage;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.homeward.chats.archive.Archive;
import org.homeward.chats.message.Message;
import org.homeward.chats.message.MessageKind;
import org.homeward.chats.message.Sink;
import org.homeward.chats.reading.Chat;
import org.homeward.chats.reading.Reading;
import org.homeward.chats.reading.RefusedException;
import org.homeward.chats.source.Source;
import org.homeward.chats.text.sqlite.DamagedDatabaseException;
import org.homeward.chats.text.sqlite.Rows;
import org.homeward.chats.text.sqlite.Table;
import org.homeward.chats.text.time.WallClock;
import org.jspecify.annotations.Nullable;

/// One conversation of a database. Rows are in the order they came to this device, which is not
/// always that of their dates, so they are put in order first.
record MessagesChat(Source file, @Nullable Source log, Conversation conversation, String name)
    implements Chat {
  private static final String OWNER = "Me";
  private static final String UNKNOWN = "(Unknown)";

  @Override
  public String format() {
    return MessagesFormat.ID;
  }

  @Override
  public void read(Reading reading, Sink sink) throws IOException, RefusedException {
    Archive archive = new Archive(reading.room());
    try (MessagesDatabase database = MessagesDatabase.open(file, log)) {
      if (database == null) {
        throw new RefusedException(file.name(), 0, "This database has changed. Give it again.");
      }
      new Filling(database, archive, reading).fill();
    } catch (DamagedDatabaseException e) {
      throw MessagesFormat.refused(file, e);
    }
    archive.sortByTime();
    archive.replay(sink);
    archive.close();
  }

  private final class Filling {
    private final MessagesDatabase database;
    private final Archive archive;
    private final Reading reading;
    private final WallClock clock;
    private final Map<Long, Integer> senders = new HashMap<>();
    private final Message message = new Message();

    Filling(MessagesDatabase database, Archive archive, Reading reading) {
      this.database = database;
      this.archive = archive;
      this.reading = reading;
      this.clock = new WallClock(reading.choices().zone());
    }

    void fill() throws IOException {
      RowNumbers ours = database.joined(conversation.chats());
      RowNumbers joined = conversation.strays().isEmpty() ? ours : database.joined(null);
      RowNumbers withFiles = withFiles();
      MessageRow row = new MessageRow(database.messages());
      while (row.next()) {
        try {
          boolean stray =
              !conversation.strays().isEmpty()
                  && !joined.has(row.number())
                  && conversation.strays().contains(row.handle());
          if ((stray || ours.has(row.number())) && row.isMessage()) {
            add(row, withFiles.has(row.number()));
          }
        } catch (DamagedDatabaseException e) {
          skip("rows that are damaged");
        }
      }
      for (int i = row.damaged(); i > 0; i--) {
        skip("parts of the database that are damaged");
      }
    }

    private RowNumbers withFiles() throws IOException {
      RowNumbers withFiles = new RowNumbers();
      Table table = database.table("message_attachment_join");
      if (table != null) {
        int message = table.column("message_id");
        for (Rows rows = table.rows(); rows.next(); ) {
          withFiles.add(rows.integer(message, 0));
        }
      }
      return withFiles;
    }

    private void add(MessageRow row, boolean hasFile) throws IOException {
      long second = row.second();
      if (!WallClock.plausible(second)) {
        skip("messages without a date");
        return;
      }
      MessageKind kind = row.kind(hasFile);
      message
          .begin(kind, clock.at(second), true)
          .edited(row.isEdited() && kind != MessageKind.DELETED)
          .by(kind == MessageKind.NOTICE ? Message.NOBODY : sender(row));
      if (row.isUnreadable()) {
        skip("texts that cannot be made out, of messages that were kept");
      }
      archive.message(message.text(row.bytes(), row.from(), row.to()));
    }

    private int sender(MessageRow row) throws IOException {
      long handle = row.isMine() ? -1 : row.handle();
      Integer known = senders.get(handle);
      if (known == null) {
        known = archive.sender(handle < 0 ? OWNER : person(handle));
        senders.put(handle, known);
      }
      return known;
    }

    private String person(long handle) {
      String address = database.address(handle);
      if (address.isEmpty()) {
        address = conversation.address();
      }
      return address.isEmpty() ? UNKNOWN : address;
    }

    private void skip(String reason) {
      reading.notes().skip(file.name(), 0, reason);
    }
  }
}
