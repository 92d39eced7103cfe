package org.homeward.chats.formats.line;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.homeward.chats.reading.DayOrder;
import org.homeward.chats.reading.Reading;
import org.homeward.chats.reading.RefusedException;
import org.homeward.chats.source.Source;
import org.homeward.chats.text.ByteLines;
import org.homeward.chats.text.ByteSearch;
import org.homeward.chats.text.Utf8Text;
import org.homeward.chats.text.name.ShownName;

/// What is settled on the whole file before it is read: which number of its dates is the day, and
/// what its owner is called.
final class LineScout {
  private static final int EXAMPLES_MAX = 2;

  private final Source file;
  private final String other;
  // The orders no line speaks against.
  private final Set<DayOrder> possible = EnumSet.allOf(DayOrder.class);
  // Those in which days never run back.
  private final Set<DayOrder> forwards = EnumSet.allOf(DayOrder.class);
  private final Map<DayOrder, LocalDate> last = new EnumMap<>(DayOrder.class);
  private final List<LineDate.Numbers> examples = new ArrayList<>();
  private String owner = "";

  /// @param other what the other person is called, or "" where the file does not say
  LineScout(Source file, String other) {
    this.file = file;
    this.other = other;
  }

  /// Goes through the file once.
  void read() throws IOException, RefusedException {
    LineTime time = new LineTime();
    try (ByteLines lines = new ByteLines(Utf8Text.of(file.open()), file.name())) {
      while (lines.next()) {
        byte[] bytes = lines.bytes();
        if (time.read(bytes, lines.from(), lines.to())) {
          if (owner.isEmpty() && !other.isEmpty()) {
            sender(bytes, time.after(), lines.to());
          }
          continue;
        }
        LineDate.Numbers numbers = LineDate.yearLast(bytes, lines.from(), lines.to());
        if (numbers != null) {
          date(
              numbers,
              new String(bytes, lines.from(), lines.to() - lines.from(), StandardCharsets.UTF_8));
        }
      }
    }
  }

  /// Of two people the one the file is not called after is its owner.
  private void sender(byte[] bytes, int from, int to) {
    int tab = ByteSearch.indexOf(bytes, from, to, (byte) '\t');
    if (tab > from) {
      String name = ShownName.of(new String(bytes, from, tab - from, StandardCharsets.UTF_8));
      owner = name.equals(other) ? "" : name;
    }
  }

  private void date(LineDate.Numbers numbers, String line) {
    if (Math.max(numbers.first(), numbers.second()) > 12) {
      possible.retainAll(
          EnumSet.of(numbers.first() > 12 ? DayOrder.DAY_FIRST : DayOrder.MONTH_FIRST));
      return;
    }
    if (numbers.first() != numbers.second() && examples.size() < EXAMPLES_MAX) {
      examples.add(numbers);
    }
    for (DayOrder order : DayOrder.values()) {
      LocalDate day = numbers.in(order);
      if (LineDate.saysOtherWeekday(line, day.getDayOfWeek())) {
        possible.remove(order);
      }
      LocalDate before = last.put(order, day);
      if (before != null && day.isBefore(before)) {
        forwards.remove(order);
      }
    }
  }

  /// Which number of a date is the day.
  ///
  /// @throws RefusedException when nothing in the file tells, with two examples
  DayOrder dayOrder(Reading reading) throws RefusedException {
    DayOrder chosen = reading.choices().dayOrder();
    if (chosen != null) {
      return chosen;
    }
    if (possible.size() == 1) {
      return possible.iterator().next();
    }
    if (examples.isEmpty() || forwards.size() == 1) {
      return forwards.size() == 1 ? forwards.iterator().next() : DayOrder.MONTH_FIRST;
    }
    throw new RefusedException(
        file.name(),
        0,
        "All dates in this file can be read with the day or with the month first: "
            + examples.stream().map(LineScout::both).collect(Collectors.joining("; "))
            + ". Choose whether the day or the month stands first.");
  }

  private static String both(LineDate.Numbers date) {
    return String.format(
        Locale.ROOT,
        "%d/%d/%d is %s with the day first and %s with the month first",
        date.first(),
        date.second(),
        date.year(),
        date.in(DayOrder.DAY_FIRST),
        date.in(DayOrder.MONTH_FIRST));
  }

  /// What the file's owner is called, or "" where that is not sure.
  String owner() {
    return owner;
  }
}
