package org.homeward.chats.formats.whatsapp;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.homeward.chats.reading.DayOrder;
import org.homeward.chats.reading.RefusedException;
import org.homeward.chats.source.Source;
import org.homeward.chats.text.ByteLines;
import org.homeward.chats.text.Utf8Text;
import org.jspecify.annotations.Nullable;

/// The first pass: who writes in a file, and the order of its dates. It reads on until the order is
/// settled, and otherwise only the beginning.
final class Scout {
  private static final long BYTES = 512 * 1024;
  private static final int STRAY_MAX = 50;
  private static final long DAY = 86_400;
  private static final long LONG_SILENCE = 400 * DAY;

  private final Headers headers;
  private final HeaderShape shape;
  private final LayoutJudge judge = new LayoutJudge();
  private final Map<String, Tally> tallies = new LinkedHashMap<>();
  private @Nullable Tally last;
  private @Nullable Tally other;
  private final Placeholders placeholders;
  private final List<Seen> seen = new ArrayList<>();

  private record Seen(Stamp stamp, int secondOfDay, @Nullable Tally tally) {}

  private Scout(HeaderShape shape) {
    this.shape = shape;
    this.headers = new Headers(shape, null);
    this.placeholders = new Placeholders(shape.bracketed());
  }

  /// Looks at a file.
  static Scout of(Source source, HeaderShape shape) throws IOException, RefusedException {
    Scout scout = new Scout(shape);
    try (ByteLines lines = new ByteLines(Utf8Text.of(source.open()), source.name())) {
      scout.look(lines);
    }
    return scout;
  }

  private void look(ByteLines lines) throws IOException, RefusedException {
    long bytes = 0;
    while (lines.next()) {
      bytes += lines.to() - lines.from() + 1;
      boolean early = bytes < BYTES;
      if (!early && judge.settled()) {
        return;
      }
      if (headers.at(lines.bytes(), lines.from(), lines.to())) {
        judge.add(headers.stamp(), headers.secondOfDay());
        if (early) {
          see(lines.bytes(), headers.restFrom(), lines.to());
        }
      }
    }
  }

  private void see(byte[] bytes, int from, int to) {
    int colon = NameEnds.next(bytes, from, to);
    Tally tally = null;
    if (colon != NameEnds.NONE) {
      tally = tally(bytes, from, colon);
      tally.add(bytes, colon, to);
      int body = Math.min(colon + 2, to);
      if (Bodies.isMarkedNotice(bytes, body, to)) {
        tally.notice();
      }
      placeholders.add(bytes, body, to);
    }
    seen.add(new Seen(headers.stamp(), headers.secondOfDay(), tally));
  }

  // Nearly always one of the last two, for whom no text is made.
  private Tally tally(byte[] bytes, int from, int colon) {
    Tally found = last;
    if (found != null && found.isOf(bytes, from, colon)) {
      return found;
    }
    found = other;
    if (found == null || !found.isOf(bytes, from, colon)) {
      found = tallies.computeIfAbsent(Marks.text(bytes, from, colon), Tally::new);
    }
    other = last;
    last = found;
    return found;
  }

  HeaderShape shape() {
    return shape;
  }

  LayoutJudge judge() {
    return judge;
  }

  /// What stands for files in this file, in languages no list has.
  Set<String> placeholders() {
    return placeholders.likely(tallies.keySet());
  }

  /// What stands before colons, by what it is; [#findStrays] first.
  Map<String, Tally> tallies() {
    return tallies;
  }

  /// Counts apart the lines whose date leaves the time around them for a while: they stand in a
  /// text somebody pasted. Where that would leave fewer than two people, nothing was pasted.
  void findStrays(Layout layout) {
    long[] times = times(layout);
    int i = 1;
    while (i < times.length) {
      long before = times[i - 1];
      int back = i;
      while (back < times.length && back - i < STRAY_MAX && jumps(before, times[back])) {
        back++;
      }
      boolean pasted = back - i < STRAY_MAX && seen.get(i - 1).tally() != null;
      boolean ends = back == times.length && times[i] > before;
      if (back > i && pasted && !ends) {
        seen.subList(i, back).stream()
            .map(Seen::tally)
            .filter(Objects::nonNull)
            .forEach(Tally::stray);
        // The one after the strays goes on where the one before them was.
        back++;
      }
      i = Math.max(back, i + 1);
    }
    long people = tallies.values().stream().filter(t -> t.times() > 0 && !t.onlyNotices()).count();
    if (people < 2) {
      for (Tally tally : tallies.values()) {
        tally.noStrays();
      }
    }
  }

  private long[] times(Layout layout) {
    long[] times = new long[seen.size()];
    Stamp stamp = null;
    long day = 0;
    for (int i = 0; i < times.length; i++) {
      Seen one = seen.get(i);
      // All lines of a day have the same one.
      if (one.stamp() != stamp) {
        stamp = one.stamp();
        day = layout.epochDay(stamp.date());
      }
      times[i] = day * DAY + one.secondOfDay();
    }
    return times;
  }

  /// Whether time jumps as it does not in a chat: back by more than a day, or ahead by more than a
  /// year.
  static boolean jumps(long before, long now) {
    return now < before - DAY || now > before + LONG_SILENCE;
  }

  /// The order of the dates, as chosen or as found.
  LayoutJudge.Verdict layout(@Nullable DayOrder chosen) {
    LayoutJudge.Verdict found = judge.verdict();
    if (chosen == null || judge.examples().isEmpty() || !judge.possible(Layout.of(chosen))) {
      return found;
    }
    return new LayoutJudge.Verdict(Layout.of(chosen), LayoutJudge.Grounds.CERTAIN);
  }
}
