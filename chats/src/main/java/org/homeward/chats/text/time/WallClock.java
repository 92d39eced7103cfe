package org.homeward.chats.text.time;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import org.jspecify.annotations.Nullable;

/// What a clock on a wall in one zone shows at an instant. Asks the zone once for each stretch
/// between two changes of it.
///
/// Not thread-safe.
public final class WallClock {
  /// The earliest instant any chat can have: 1970.
  public static final long EARLIEST = 0;

  /// The latest instant any chat can have, 2200, in seconds.
  public static final long LATEST = 7_258_118_400L;

  private final ZoneRules rules;
  private long from = 1;
  private long to;
  private int offset;

  public WallClock(ZoneId zone) {
    this.rules = zone.getRules();
  }

  /// Whether an instant can be one of a chat.
  ///
  /// @param second seconds since 1970
  public static boolean plausible(long second) {
    return second > EARLIEST && second < LATEST;
  }

  /// Wall-clock seconds since 1970 at an instant.
  ///
  /// @param second seconds since 1970, plausible
  public long at(long second) {
    if (second < from || second >= to) {
      look(second);
    }
    return second + offset;
  }

  private void look(long second) {
    Instant instant = Instant.ofEpochSecond(second);
    ZoneOffset now = rules.getOffset(instant);
    @Nullable ZoneOffsetTransition next = rules.nextTransition(instant);
    @Nullable ZoneOffsetTransition last = rules.previousTransition(instant.plusSeconds(1));
    offset = now.getTotalSeconds();
    from = last == null ? EARLIEST : last.toEpochSecond();
    to = next == null ? LATEST : next.toEpochSecond();
  }
}
