package org.homeward.chats.history;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.homeward.chats.archive.Archive;
import org.homeward.chats.history.Merge.Merged;
import org.homeward.chats.message.Message;
import org.homeward.chats.message.MessageKind;
import org.homeward.chats.reading.Collected;
import org.homeward.chats.reading.Collected.Line;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MergeTest {
  private static final long NOON = 1_700_000_040L / 60 * 60;

  private final Message message = new Message();

  private Archive archive(Line... lines) {
    Archive archive = new Archive();
    for (Line line : lines) {
      archive.message(
          message
              .begin(
                  line.kind(),
                  line.time().toEpochSecond(java.time.ZoneOffset.UTC),
                  line.hasSeconds())
              .by(archive.sender(line.sender()))
              .edited(line.edited())
              .text(line.text()));
    }
    return archive;
  }

  private static Line said(long time, String sender, String text) {
    return line(time, true, sender, MessageKind.TEXT, false, text);
  }

  private static Line line(
      long time, boolean seconds, String sender, MessageKind kind, boolean edited, String text) {
    return new Line(
        java.time.LocalDateTime.ofEpochSecond(time, 0, java.time.ZoneOffset.UTC),
        seconds,
        sender,
        kind,
        edited,
        text);
  }

  private static List<Line> lines(Archive archive) {
    Collected collected = new Collected();
    archive.replay(collected);
    return collected.lines();
  }

  @Test
  void what_both_have_is_there_once() {
    Merged merged =
        Merge.of(
            archive(said(NOON, "Ada", "one"), said(NOON + 5, "Ben", "two")),
            archive(said(NOON + 5, "Ben", "two"), said(NOON + 9, "Ada", "three")));
    assertEquals(
        List.of("one", "two", "three"), lines(merged.history()).stream().map(Line::text).toList());
    assertEquals(1, merged.doubles());
  }

  @Test
  void what_was_sent_twice_stays_twice() {
    Merged merged =
        Merge.of(
            archive(said(NOON, "Ada", "ok"), said(NOON, "Ada", "ok")),
            archive(said(NOON, "Ada", "ok"), said(NOON, "Ada", "ok"), said(NOON, "Ada", "ok")));
    assertEquals(3, merged.history().size());
    assertEquals(2, merged.doubles());
  }

  @Test
  void an_export_with_minutes_and_one_with_seconds_are_one_history() {
    Merged merged =
        Merge.of(
            archive(line(NOON, false, "Ada", MessageKind.TEXT, false, "hi")),
            archive(said(NOON + 42, "Ada", "hi"), said(NOON + 70, "Ben", "hello")));
    assertEquals(2, merged.history().size());
    assertEquals(1, merged.doubles());
  }

  @Test
  void what_was_deleted_later_keeps_its_words() {
    Merged merged =
        Merge.of(
            archive(said(NOON, "Ada", "I take it back"), said(NOON + 60, "Ben", "what?")),
            archive(
                line(NOON, true, "Ada", MessageKind.DELETED, false, ""),
                said(NOON + 60, "Ben", "what?")));
    assertEquals(
        List.of("I take it back", "what?"),
        lines(merged.history()).stream().map(Line::text).toList());
    assertEquals(2, merged.doubles());
  }

  @Test
  void a_placeholder_gives_way_to_the_words_of_the_other_export() {
    Merged merged =
        Merge.of(
            archive(
                line(NOON, true, "Ada", MessageKind.DELETED, false, ""),
                said(NOON + 60, "Ben", "what?")),
            archive(said(NOON, "Ada", "I take it back"), said(NOON + 60, "Ben", "what?")));
    assertEquals(
        List.of("I take it back", "what?"),
        lines(merged.history()).stream().map(Line::text).toList());
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void two_windows_on_one_history_give_it_back(long seed) {
    Random random = new Random(seed);
    int size = 200;
    Line[] all = new Line[size];
    long time = NOON;
    for (int i = 0; i < size; i++) {
      // Many of the same second, and few different words, so that true repeats happen.
      time += random.nextInt(3);
      all[i] = said(time, random.nextBoolean() ? "Ada" : "Ben", "w" + random.nextInt(3));
    }
    int to = 100 + random.nextInt(size - 100);
    while (to < size && all[to].time().equals(all[to - 1].time())) {
      to++;
    }
    int from = random.nextInt(100);
    while (from > 0 && all[from].time().equals(all[from - 1].time())) {
      from--;
    }
    Archive one = archive(IntStream.range(0, to).mapToObj(i -> all[i]).toArray(Line[]::new));
    Archive other = archive(IntStream.range(from, size).mapToObj(i -> all[i]).toArray(Line[]::new));
    Merged merged = seed % 2 == 0 ? Merge.of(one, other) : Merge.of(other, one);
    assertEquals(List.of(all), lines(merged.history()), "seed " + seed);
    assertEquals(to - from, merged.doubles(), "seed " + seed);
  }
}
