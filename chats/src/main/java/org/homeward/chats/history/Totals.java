package org.homeward.chats.history;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.homeward.chats.message.Message;
import org.homeward.chats.message.MessageKind;
import org.homeward.chats.message.Sink;

/// Counts what a history is made of.
@SuppressWarnings("EnumOrdinal") // it counts each of millions; the kinds' numbers are kept nowhere
public final class Totals implements Sink {
  private final List<String> names = new ArrayList<>();
  private long[] bySender = new long[8];
  private final long[] byKind = new long[MessageKind.values().length];
  private long authored;
  private long edited;
  private long first;
  private boolean firstHasSeconds;
  private long last;
  private boolean lastHasSeconds;

  @Override
  public int sender(String name) {
    int known = names.indexOf(name);
    if (known >= 0) {
      return known;
    }
    names.add(name);
    if (names.size() > bySender.length) {
      bySender = Arrays.copyOf(bySender, bySender.length * 2);
    }
    return names.size() - 1;
  }

  @Override
  public void message(Message message) {
    byKind[message.kind().ordinal()]++;
    if (!message.kind().authored()) {
      return;
    }
    if (authored == 0) {
      first = message.time();
      firstHasSeconds = message.timeHasSeconds();
    }
    authored++;
    last = message.time();
    lastHasSeconds = message.timeHasSeconds();
    if (message.edited()) {
      edited++;
    }
    if (message.sender() != Message.NOBODY) {
      bySender[message.sender()]++;
    }
  }

  /// Messages somebody wrote or sent.
  public long authored() {
    return authored;
  }

  /// Notices, calls and polls.
  public long system() {
    return Arrays.stream(byKind).sum() - authored;
  }

  /// Messages of a kind.
  public long of(MessageKind kind) {
    return byKind[kind.ordinal()];
  }

  /// Authored messages the file says were changed.
  public long edited() {
    return edited;
  }

  /// Authored messages by sender, in the order the senders first came; nobody without one.
  public Map<String, Long> senders() {
    Map<String, Long> counts = new LinkedHashMap<>();
    for (int i = 0; i < names.size(); i++) {
      if (bySender[i] > 0) {
        counts.put(names.get(i), bySender[i]);
      }
    }
    return counts;
  }

  /// The time of the first authored message in the history's order.
  public Optional<WallTime> first() {
    return authored == 0 ? Optional.empty() : Optional.of(new WallTime(first, firstHasSeconds));
  }

  /// The time of the last authored message in the history's order.
  public Optional<WallTime> last() {
    return authored == 0 ? Optional.empty() : Optional.of(new WallTime(last, lastHasSeconds));
  }

  /// A wall-clock time as exact as its file.
  ///
  /// @param seconds since 1970, as [Message#time]
  /// @param hasSeconds whether the file gave seconds
  public record WallTime(long seconds, boolean hasSeconds) {
    private static final int LENGTH_WITH_MINUTES = "2026-01-01T00:00".length();

    /// ISO 8601 without a zone, to the minute or to the second.
    public String iso() {
      String minutes = LocalDateTime.ofEpochSecond(seconds, 0, ZoneOffset.UTC).toString();
      String whole = minutes.length() == LENGTH_WITH_MINUTES ? minutes + ":00" : minutes;
      return hasSeconds ? whole : whole.substring(0, LENGTH_WITH_MINUTES);
    }
  }
}
