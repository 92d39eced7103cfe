package org.homeward.chats.formats.meta;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.homeward.chats.archive.Archive;
import org.homeward.chats.message.Message;
import org.homeward.chats.message.MessageKind;
import org.homeward.chats.message.Sink;
import org.homeward.chats.reading.Limits;
import org.homeward.chats.reading.NoteKind;
import org.homeward.chats.reading.Notes;
import org.homeward.chats.reading.Reading;
import org.homeward.chats.reading.RefusedException;
import org.homeward.chats.source.Source;
import org.homeward.chats.text.Utf8Text;
import org.homeward.chats.text.json.JsonNames;
import org.homeward.chats.text.json.JsonReader;
import org.homeward.chats.text.json.JsonToken;
import org.homeward.chats.text.json.KeptValue;
import org.homeward.chats.text.name.ShownName;
import org.homeward.chats.text.time.WallClock;
import org.jspecify.annotations.Nullable;

/// Reads the pages of one thread, each into memory, as the newest message comes first in it.
final class MetaPageReader {
  private static final JsonNames OF_PAGE = JsonNames.of("messages");

  // Smaller numbers are seconds: as milliseconds they would be before 1974.
  private static final long MILLIS_FROM = 100_000_000_000L;

  private final Reading reading;
  private final Notes notes;
  private final WallClock clock;
  private final Sink sink;
  private final MetaMessage found = new MetaMessage();
  private final Message message = new Message();
  private final List<Person> people = new ArrayList<>();
  private @Nullable Person last;

  private Archive page;
  private long[] millis = new long[1024];
  private long latest = Long.MIN_VALUE;

  /// @param raw the name as the file has it
  /// @param number the number the sink gave
  private record Person(byte[] raw, String name, int number) {}

  MetaPageReader(Reading reading, Sink sink) {
    this.reading = reading;
    this.notes = reading.notes();
    this.clock = new WallClock(reading.choices().zone());
    this.sink = sink;
    this.page = new Archive(reading.room());
  }

  /// Reads one page and passes its messages on, the oldest first.
  void read(Source file) throws IOException, RefusedException {
    page.close();
    page = new Archive(reading.room());
    try (JsonReader json = new JsonReader(Utf8Text.open(file, reading), file.name())) {
      json.next();
      while (json.next() == JsonToken.NAME) {
        if (json.name(OF_PAGE) == 0 && json.next() == JsonToken.START_ARRAY) {
          messages(json);
        } else {
          json.skip();
        }
      }
      end(json);
    }
    pass(file);
  }

  private void messages(JsonReader json) throws IOException, RefusedException {
    while (json.next() != JsonToken.END_ARRAY && json.token() != JsonToken.END) {
      long line = json.line();
      if (json.token() != JsonToken.START_OBJECT) {
        notes.skip(json.file(), line, "something between the messages that is none");
        json.skip();
        continue;
      }
      found.read(json);
      if (json.token() == JsonToken.END_OBJECT) {
        keep(json.file(), line);
      }
    }
  }

  private void keep(String file, long line) throws RefusedException {
    long instant = found.millis();
    if (instant > 0 && instant < MILLIS_FROM) {
      instant *= 1000;
    }
    if (instant <= 0 || !WallClock.plausible(instant / 1000)) {
      notes.skip(file, line, "messages without a time");
      return;
    }
    if (found.tookAnother()) {
      notes.skip(file, line, "messages that run into the next");
    }
    if (found.textCut()) {
      notes.skip(file, line, "the rest of a text longer than the app allows");
    }
    Person person = person(file);
    message.begin(MessageKind.TEXT, clock.at(instant / 1000), true);
    if (!found.fill(message, person.number, person.name)) {
      return;
    }
    if (page.size() == millis.length) {
      millis = Arrays.copyOf(millis, millis.length * 2);
    }
    millis[page.size()] = instant;
    page.message(message);
  }

  private Person person(String file) throws RefusedException {
    KeptValue raw = found.sender();
    Person before = last;
    if (before != null && raw.is(before.raw)) {
      return before;
    }
    for (Person person : people) {
      if (raw.is(person.raw)) {
        last = person;
        return person;
      }
    }
    if (people.size() == Limits.SENDERS_MAX) {
      throw new RefusedException(
          file, 0, "More people than " + Limits.SENDERS_MAX + " wrote in this chat.");
    }
    String shown = ShownName.of(Mojibake.undo(raw.string()));
    String name = shown.isEmpty() ? "Deleted account" : shown;
    Person person = new Person(raw.copy(), name, sink.sender(name));
    people.add(person);
    last = person;
    return person;
  }

  private void end(JsonReader json) throws IOException, RefusedException {
    if (json.cut() || json.broken()) {
      notes.say(
          NoteKind.CUT,
          json.file(),
          json.line(),
          json.cut()
              ? "The file ends in the middle of something; what was whole was read."
              : "The file is damaged here; what comes after this place was not read.");
    } else if (json.next() != JsonToken.END) {
      notes.skip(json.file(), json.line(), "something after the end of the chat");
    }
  }

  private void pass(Source file) {
    for (int index : order()) {
      page.read(index, message);
      if (millis[index] < latest) {
        notes.say(
            NoteKind.TIME_RUNS_BACK,
            file.name(),
            0,
            "Some messages of this page are older than those of the page before it.");
      }
      latest = Math.max(latest, millis[index]);
      sink.message(message);
    }
  }

  // Newest first as a rule. Messages of one instant keep the order their page has, whichever way
  // it runs.
  private int[] order() {
    int size = page.size();
    int falls = 0;
    int rises = 0;
    for (int i = 1; i < size; i++) {
      falls += millis[i] < millis[i - 1] ? 1 : 0;
      rises += millis[i] > millis[i - 1] ? 1 : 0;
    }
    boolean newestFirst = falls >= rises;
    IntStream places = IntStream.range(0, size).map(i -> newestFirst ? size - 1 - i : i);
    return falls > 0 && rises > 0
        ? places
            .boxed()
            .sorted(Comparator.comparingLong(index -> millis[index]))
            .mapToInt(Integer::intValue)
            .toArray()
        : places.toArray();
  }
}
