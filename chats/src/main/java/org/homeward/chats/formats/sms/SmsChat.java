package org.homeward.chats.formats.sms;

import java.io.IOException;
import java.util.Arrays;
import org.homeward.chats.archive.Archive;
import org.homeward.chats.message.Message;
import org.homeward.chats.message.MessageKind;
import org.homeward.chats.message.Sink;
import org.homeward.chats.reading.Chat;
import org.homeward.chats.reading.NoteKind;
import org.homeward.chats.reading.Reading;
import org.homeward.chats.source.Source;
import org.homeward.chats.text.time.WallClock;

/// One conversation of a file. The file has all SMS before all MMS, so it is put in order first.
record SmsChat(Source file, AddressBook book, int conversation, String name) implements Chat {
  private static final int NOT_ASKED = -2;

  @Override
  public String format() {
    return SmsFormat.ID;
  }

  @Override
  public void read(Reading reading, Sink sink) throws IOException {
    Archive archive = new Archive(reading.room());
    try (SmsRecords records = new SmsRecords(reading.open(file), book)) {
      new Filling(records, archive, reading).fill();
      if (records.cut()) {
        reading
            .notes()
            .say(NoteKind.CUT, file.name(), 0, "The file ends too early: its end is missing.");
      }
      for (long i = records.broken(); i > 0; i--) {
        reading.notes().skip(file.name(), 0, "messages without an end");
      }
      if (records.shortened()) {
        reading.notes().skip(file.name(), 0, "the end of a text longer than any app writes");
      }
    }
    archive.sortByTime();
    archive.replay(sink);
    archive.close();
  }

  private final class Filling {
    private final SmsRecords records;
    private final Archive archive;
    private final Reading reading;
    private final WallClock clock;
    private int[] senders = {};
    private int owner = NOT_ASKED;

    Filling(SmsRecords records, Archive archive, Reading reading) {
      this.records = records;
      this.archive = archive;
      this.reading = reading;
      this.clock = new WallClock(reading.choices().zone());
    }

    void fill() throws IOException {
      Message message = new Message();
      while (records.next()) {
        if (book.conversation(records.address()) != conversation) {
          continue;
        }
        if (records.box() == SmsRecords.DRAFT) {
          reading.notes().skip(file.name(), 0, "drafts that were never sent");
        } else if (!records.boxIsKnown()) {
          reading.notes().skip(file.name(), 0, "messages neither received nor sent");
        } else if (!WallClock.plausible(records.second())) {
          reading.notes().skip(file.name(), 0, "messages without a date");
        } else {
          message.begin(MessageKind.TEXT, clock.at(records.second()), true);
          archive.message(records.fill(message).by(sender()));
        }
      }
    }

    private int sender() {
      if (records.box() != SmsRecords.RECEIVED) {
        owner = owner == NOT_ASKED ? archive.sender(AddressBook.OWNER) : owner;
        return owner;
      }
      int address = records.sender();
      if (address >= senders.length) {
        int known = senders.length;
        senders = Arrays.copyOf(senders, Math.max(64, address * 2));
        Arrays.fill(senders, known, senders.length, NOT_ASKED);
      }
      if (senders[address] == NOT_ASKED) {
        String person = book.person(address);
        senders[address] = archive.sender(person == null ? "(Unknown)" : person);
      }
      return senders[address];
    }
  }
}
