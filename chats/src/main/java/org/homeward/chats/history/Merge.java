package org.homeward.chats.history;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.homeward.chats.archive.Archive;
import org.homeward.chats.message.Message;
import org.homeward.chats.message.MessageKind;

/// Two exports of one chat made into one history, without doubles and without losing a message that
/// was truly sent twice.
///
/// The same message is one with the same time (the same minute, where one export has minutes only),
/// sender, kind and text. What one export has three times and the other twice was sent three times.
/// A message that is deleted or edited in the later export is the same as the one of its time and
/// sender in the earlier; what was written is kept.
final class Merge {
  private static final int SECONDS_PER_MINUTE = 60;

  private final Archive earlier;
  private final Archive later;
  private final boolean toTheMinute;
  private final int[] senderInEarlier;
  private final Message message = new Message();

  /// How many messages of the second were in the first already.
  private int doubles;

  private Merge(Archive earlier, Archive later) {
    this.earlier = earlier;
    this.later = later;
    this.toTheMinute = hasMinutesOnly(earlier) || hasMinutesOnly(later);
    this.senderInEarlier = later.senders().stream().mapToInt(earlier::sender).toArray();
  }

  /// What a merge made.
  ///
  /// @param history oldest first
  /// @param doubles how many messages were in both
  record Merged(Archive history, int doubles) {}

  /// Merges two exports into one of them and closes the other.
  static Merged of(Archive one, Archive other) {
    one.sortByTime();
    other.sortByTime();
    if (one.size() == 0 || other.size() == 0) {
      (one.size() == 0 ? one : other).close();
      return new Merged(one.size() == 0 ? other : one, 0);
    }
    boolean isEarlier = one.time(0) <= other.time(0);
    Merge merge = isEarlier ? new Merge(one, other) : new Merge(other, one);
    Archive history = merge.run();
    return new Merged(history, merge.doubles);
  }

  private record Place(long time, int sender) {}

  private static boolean hasMinutesOnly(Archive archive) {
    return !archive.read(0, new Message()).timeHasSeconds();
  }

  private Archive run() {
    int firstShared = earlier.firstAtOrAfter(startOfMinute(later.time(0)));
    Sightings unmatched = new Sightings(earlier.room());
    for (int i = firstShared; i < earlier.size(); i++) {
      earlier.read(i, message);
      unmatched.add(key(message, message.sender()));
    }
    boolean[] isDouble = new boolean[later.size()];
    long end = earlier.time(earlier.size() - 1);
    int shared = later.firstAtOrAfter(startOfMinute(end) + SECONDS_PER_MINUTE);
    for (int i = 0; i < shared; i++) {
      later.read(i, message);
      isDouble[i] = unmatched.take(key(message, mapped(message.sender())));
    }
    boolean[] isReplaced = matchChanged(unmatched, isDouble, firstShared, shared);
    unmatched.close();
    return joined(isDouble, isReplaced);
  }

  /// Finds the messages that changed between the exports: deleted or edited in one of them.
  ///
  /// @return the earlier export's messages that the later one has in words
  private boolean[] matchChanged(
      Sightings unmatched, boolean[] isDouble, int firstShared, int shared) {
    // Of two apps' histories nothing is the same; only what may have changed is remembered.
    Set<Place> changed = changed(isDouble, shared);
    Map<Place, Integer> written = new HashMap<>();
    Map<Place, Integer> gone = new HashMap<>();
    for (int i = earlier.size() - 1; i >= firstShared; i--) {
      earlier.read(i, message);
      if (message.kind().authored() && unmatched.take(key(message, message.sender()))) {
        Place place = place(message, message.sender());
        if (message.kind() == MessageKind.DELETED) {
          gone.put(place, i);
        } else if (changed.contains(place)) {
          written.put(place, i);
        }
      }
    }
    boolean[] isReplaced = new boolean[earlier.size()];
    for (int i = 0; i < shared; i++) {
      later.read(i, message);
      if (isDouble[i] || !message.kind().authored()) {
        continue;
      }
      Place place = place(message, mapped(message.sender()));
      if (isChanged(message)) {
        isDouble[i] = written.remove(place) != null;
      } else {
        Integer deleted = gone.remove(place);
        if (deleted != null) {
          isReplaced[deleted] = true;
        }
      }
    }
    return isReplaced;
  }

  /// Where the later export has something deleted or edited that the earlier may have in words.
  private Set<Place> changed(boolean[] isDouble, int shared) {
    Set<Place> changed = new HashSet<>();
    for (int i = 0; i < shared; i++) {
      if (!isDouble[i] && isChanged(later.read(i, message)) && message.kind().authored()) {
        changed.add(place(message, mapped(message.sender())));
      }
    }
    return changed;
  }

  private static boolean isChanged(Message message) {
    return message.kind() == MessageKind.DELETED || message.edited();
  }

  // Into the earlier one: there may be no room for a third.
  private Archive joined(boolean[] isDouble, boolean[] isReplaced) {
    earlier.leaveOut(isReplaced);
    for (int i = 0; i < isDouble.length; i++) {
      if (isDouble[i]) {
        doubles++;
      } else {
        later.read(i, message);
        earlier.message(message.by(mapped(message.sender())));
      }
    }
    later.close();
    earlier.sortByTime();
    return earlier;
  }

  private int mapped(int sender) {
    return sender == Message.NOBODY ? sender : senderInEarlier[sender];
  }

  private long key(Message of, int sender) {
    return Sightings.keyOf(of, time(of), sender);
  }

  private Place place(Message of, int sender) {
    return new Place(time(of), sender);
  }

  private long time(Message of) {
    return toTheMinute ? startOfMinute(of.time()) : of.time();
  }

  private static long startOfMinute(long time) {
    return Math.floorDiv(time, SECONDS_PER_MINUTE) * SECONDS_PER_MINUTE;
  }
}
