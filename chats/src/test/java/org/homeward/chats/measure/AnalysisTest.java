package org.homeward.chats.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import org.homeward.chats.message.MessageKind;
import org.homeward.chats.outcome.Enough;
import org.homeward.chats.outcome.Median;
import org.homeward.chats.outcome.Silence;
import org.homeward.chats.words.Lexicon;
import org.junit.jupiter.api.Test;

class AnalysisTest {
  private static final int ANA = 0;
  private static final int BEN = 1;

  private final History history = new History();

  private Results results() {
    return history.into(new Analysis(Settings.usual(Lexicon.NONE))).results(false);
  }

  @Test
  void the_first_message_and_each_after_eight_hours_start_a_conversation() {
    history
        .says("2024-03-01T08:00", "Ana", "morning")
        .says("2024-03-01T15:59", "Ben", "hi")
        .says("2024-03-01T23:59", "Ben", "still up?")
        .line(MessageKind.NOTICE, "2024-03-02T04:00", "", "A key changed")
        .says("2024-03-02T08:00", "Ana", "was asleep");
    Results results = results();
    assertEquals(2, results.count(Figure.INITIATIONS, ANA));
    assertEquals(1, results.count(Figure.INITIATIONS, BEN));
    assertEquals(1, results.count(Figure.INITIATIONS_1_HOUR, ANA) - 1);
    assertEquals(2, results.count(Figure.INITIATIONS_1_HOUR, BEN));
    assertEquals(2, results.count(Figure.INITIATIONS_OVERNIGHT, ANA));
    assertEquals(0, results.count(Figure.INITIATIONS_OVERNIGHT, BEN));
  }

  @Test
  void the_first_message_starts_nothing_when_the_beginning_is_missing() {
    history.says("2024-03-01T08:00", "Ana", "a").says("2024-03-01T19:00", "Ana", "b");
    Results results = history.into(new Analysis(Settings.usual(Lexicon.NONE))).results(true);
    assertEquals(1, results.count(Figure.INITIATIONS, ANA));
  }

  @Test
  void a_wait_runs_from_the_last_message_of_the_other_to_the_first_answer() {
    history
        .says("2024-03-01T10:00", "Ana", "one")
        .says("2024-03-01T10:05", "Ana", "two")
        .says("2024-03-01T10:15", "Ben", "ten minutes")
        .says("2024-03-01T10:16", "Ben", "no reply")
        .says("2024-03-01T10:17:30", "Ana", "ninety seconds")
        .says("2024-03-01T10:20:30", "Ben", "three minutes")
        .says("2024-03-01T18:20:30", "Ana", "eight hours are no reply");
    Results results = results();
    assertEquals(1, results.count(Figure.REPLIES, ANA));
    assertEquals(new Median(1, 1.5), results.waits(ANA).all());
    assertEquals(new Median(2, 6.5), results.waits(BEN).all());
    assertEquals(new Median(2, 6.5), results.waits(BEN).byMonth().get(YearMonth.of(2024, 3)));
    assertEquals(new Median(2, 6.5), results.waits(BEN).byHour().get(10));
    assertFalse(results.waits(BEN).sleep().known());
  }

  @Test
  void time_that_runs_back_is_a_wait_of_nothing() {
    history.says("2024-10-27T02:59", "Ana", "a").says("2024-10-27T02:01", "Ben", "b");
    assertEquals(new Median(1, 0), results().waits(BEN).all());
  }

  @Test
  void a_silence_of_fourteen_days_is_told_with_who_ended_it() {
    history
        .says("2024-03-01T10:00", "Ana", "bye")
        .says("2024-03-15T09:59", "Ben", "a minute short")
        .line(MessageKind.CALL, "2024-03-20T10:00", "Ben", "")
        .line(MessageKind.DELETED, "2024-03-29T09:59", "Ana", "");
    Results results = results();
    assertEquals(
        List.of(
            new Silence(
                LocalDateTime.parse("2024-03-15T09:59"),
                LocalDateTime.parse("2024-03-29T09:59"),
                BEN,
                ANA,
                1,
                3)),
        results.silences());
    assertEquals(20_160, results.silences().getFirst().minutes());
    assertEquals(1, results.count(Figure.SILENCES_BROKEN, ANA));
  }

  @Test
  void messages_words_media_and_calls_are_counted_by_month() {
    history
        .says("2024-03-01T10:00", "Ana", "Don't worry — it's 5pm, été!")
        .line(MessageKind.MEDIA, "2024-03-01T10:01", "Ana", "two words")
        .line(MessageKind.POLL, "2024-03-01T10:01", "Ana", "not counted")
        .call("2024-04-01T10:01", "Ben", 90)
        .says("2024-04-01T10:30", "Ben", "");
    Results results = results();
    YearMonth march = YearMonth.of(2024, 3);
    assertEquals(2, results.count(Figure.MESSAGES, ANA, march));
    assertEquals(7, results.count(Figure.WORDS, ANA, march));
    assertEquals(1, results.count(Figure.MEDIA, ANA));
    assertEquals(1, results.count(Figure.CALLS, BEN, march.plusMonths(1)));
    assertEquals(90, results.count(Figure.CALL_SECONDS, BEN));
    assertEquals(List.of(march, march.plusMonths(1)), results.months());
    assertEquals(new Enough(3, 32), results.enough());
    assertFalse(results.enough().enough());
  }

  @Test
  void another_message_after_an_hour_without_answer_is_written_again() {
    history
        .says("2024-03-01T10:00", "Ana", "a")
        .says("2024-03-01T10:59", "Ana", "b")
        .says("2024-03-01T11:59", "Ana", "c")
        .says("2024-03-01T19:59", "Ana", "d");
    assertEquals(1, results().count(Figure.DOUBLE_MESSAGES, ANA));
  }

  @Test
  void nothing_comes_of_nothing() {
    Results results = results();
    assertTrue(results.months().isEmpty());
    assertTrue(results.first().isEmpty());
    assertEquals(new Enough(0, 0), results.enough());
  }
}
