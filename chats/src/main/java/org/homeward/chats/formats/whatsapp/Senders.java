package org.homeward.chats.formats.whatsapp;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.homeward.chats.message.Sink;
import org.homeward.chats.reading.Limits;
import org.homeward.chats.reading.RefusedException;
import org.homeward.chats.text.BytePrefix;
import org.homeward.chats.text.ByteSearch;
import org.jspecify.annotations.Nullable;

/// Tells who sent a message. People are known by comparing bytes, the last two before all others;
/// something new before a colon is judged once.
final class Senders {
  private static final int NAME_LENGTH_MAX = 120;
  private static final int WORDS_MAX = 9;
  // So often nobody changes a group's name.
  private static final int OFTEN = 4;
  private static final int NOT_ASKED = -1;

  private final Sink sink;
  private final String file;
  private final boolean bracketed;
  private final Map<String, Tally> tallies;
  private final long writers;
  private final Map<String, Sender> known = new HashMap<>();
  private @Nullable Sender last;
  private @Nullable Sender other;
  private int bodyFrom;
  private int people;

  /// One name as the file writes it.
  static final class Sender {
    private final byte[] rawColon;
    private final BytePrefix prefix;
    private final String name;
    private final boolean expected;
    private final boolean writes;
    private int number = NOT_ASKED;
    private List<Sender> longer = List.of();

    Sender(String raw, boolean expected, boolean writes) {
      this.rawColon = (raw + ":").getBytes(UTF_8);
      this.prefix = new BytePrefix(rawColon);
      this.name = Names.clean(raw);
      this.expected = expected;
      this.writes = writes;
    }

    String name() {
      return name;
    }

    /// Whether somebody writes under this name, and not the app alone, as under a group's.
    boolean writes() {
      return writes;
    }

    /// Whether there is reason to believe in this name: it wrote before, or the first pass saw it
    /// outside of pasted text.
    boolean expected() {
      return expected || number != NOT_ASKED;
    }
  }

  // Bytes as the key of a map.
  private static String key(byte[] bytes, int from, int to) {
    return new String(bytes, from, to - from, ISO_8859_1);
  }

  Senders(Scout scout, Sink sink, String file) {
    this.sink = sink;
    this.file = file;
    this.bracketed = scout.shape().bracketed();
    this.tallies = scout.tallies();
    this.writers = tallies.values().stream().filter(t -> t.times() > 0 && !t.onlyNotices()).count();
    for (Tally tally : tallies.values()) {
      String whole = tally.whole();
      byte[] bytes = Marks.bytes(whole);
      boolean quoted = NameEnds.quoted(bytes, 0, Marks.bytes(tally.raw()).length);
      if (!whole.equals(tally.raw()) && isName(whole, tally.times(), quoted)) {
        Sender sender = new Sender(whole, tally.times() > 0, !isApp(tally));
        byte[] raw = tally.raw().getBytes(UTF_8);
        Sender start =
            known.computeIfAbsent(
                key(raw, 0, raw.length), k -> new Sender(tally.raw(), false, false));
        start.longer = List.of(sender);
      }
    }
  }

  /// The sender of a line whose header ends at `from`, or null where it is a notice.
  @Nullable Sender find(byte[] bytes, int from, int to) {
    if (last != null && is(last, bytes, from, to)) {
      return last;
    }
    if (other != null && is(other, bytes, from, to)) {
      Sender found = other;
      other = last;
      last = found;
      return found;
    }
    Sender found = search(bytes, from, to);
    if (found != null && found.longer.isEmpty()) {
      other = last;
      last = found;
    }
    return found;
  }

  /// Where the body begins of the line whose sender was found last.
  int bodyFrom() {
    return bodyFrom;
  }

  /// Whether the range is the beginning of the name of somebody who wrote, and not all of it.
  boolean isBeginningOfAName(byte[] bytes, int from, int to) {
    byte[] beginning = Arrays.copyOfRange(bytes, from, to);
    return known.values().stream()
        .flatMap(sender -> Stream.concat(Stream.of(sender), sender.longer.stream()))
        .map(sender -> sender.rawColon)
        .anyMatch(name ->
            beginning.length < name.length
                && ByteSearch.startsWith(name, 0, name.length, beginning));
  }

  /// The names of everybody who may write in the file, as they are shown.
  List<String> names() {
    return tallies.values().stream()
        .filter(tally -> tally.times() > 0)
        .map(tally -> Names.clean(tally.whole()))
        .toList();
  }

  /// The number the sink knows a sender by.
  int number(Sender sender) throws RefusedException {
    if (sender.number == NOT_ASKED) {
      people++;
      if (people > Limits.SENDERS_MAX) {
        throw new RefusedException(file, 0, "More people write in this file than a chat can have.");
      }
      sender.number = sink.sender(sender.name);
    }
    return sender.number;
  }

  private boolean is(Sender sender, byte[] bytes, int from, int to) {
    if (!sender.prefix.begins(bytes, from, to)) {
      return false;
    }
    int end = from + sender.rawColon.length;
    if (end < to && bytes[end] != ' ') {
      return false;
    }
    bodyFrom = Math.min(end + 1, to);
    return true;
  }

  private @Nullable Sender search(byte[] bytes, int from, int to) {
    int end = NameEnds.next(bytes, from, to);
    if (end == NameEnds.NONE) {
      return null;
    }
    Sender beginning = known(bytes, from, end);
    if (beginning != null) {
      for (Sender longer : beginning.longer) {
        if (is(longer, bytes, from, to)) {
          return longer;
        }
      }
      bodyFrom = Math.min(end + 2, to);
      return beginning;
    }
    Sender judged = judge(bytes, from, end, to);
    if (judged != null || bracketed) {
      return judged;
    }
    int unquoted = NameEnds.unquoted(bytes, from, to);
    if (unquoted == NameEnds.NONE || unquoted == end) {
      return null;
    }
    Sender longer = known(bytes, from, unquoted);
    if (longer != null) {
      bodyFrom = Math.min(unquoted + 2, to);
      return longer;
    }
    return judge(bytes, from, unquoted, to);
  }

  // Where fewer than two write, it is the other one's name, under which no words are understood.
  private boolean isApp(Tally tally) {
    return tally.onlyNotices() && writers > 1;
  }

  private @Nullable Sender known(byte[] bytes, int from, int to) {
    return known.get(key(bytes, from, to));
  }

  private @Nullable Sender judge(byte[] bytes, int from, int end, int to) {
    String raw = Marks.text(bytes, from, end);
    Tally tally = tallies.get(raw);
    int times = tally == null ? 1 : tally.times();
    boolean quoted = NameEnds.quoted(bytes, from, end);
    if (!isName(raw, times, quoted)) {
      return null;
    }
    Sender sender =
        new Sender(raw, tally != null && tally.times() > 0, tally != null && !isApp(tally));
    known.put(key(bytes, from, end), sender);
    bodyFrom = Math.min(end + 2, to);
    return sender;
  }

  private boolean isName(String raw, int times, boolean quoted) {
    String name = Names.clean(raw);
    if (name.isEmpty() || name.length() > NAME_LENGTH_MAX) {
      return false;
    }
    if (bracketed || times >= OFTEN) {
      return bracketed || !(quoted && AppWords.all().hasNoticePart(name));
    }
    if (quoted || AppWords.all().hasNoticePart(name)) {
      return false;
    }
    boolean sentence = name.split(" ", -1).length > WORDS_MAX;
    return times > 1 || !(sentence || AppWords.all().readsLikeANotice(name));
  }
}
