package org.homeward.chats.measure;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.homeward.chats.message.MessageKind;
import org.homeward.chats.outcome.AfterApology;
import org.homeward.chats.outcome.Cycle;
import org.homeward.chats.outcome.Fight;
import org.homeward.chats.outcome.Quote;
import org.homeward.chats.words.WordLists;
import org.junit.jupiter.api.Test;

class WordsMeasuredTest {
  private static final int ANA = 0;
  private static final int BEN = 1;

  private final History history = new History();

  private Results results() throws Exception {
    return history.into(new Analysis(Settings.usual(WordLists.builtIn().lexicon()))).results(false);
  }

  @Test
  void the_last_kind_words_are_kept_with_what_they_said() throws Exception {
    history
        .says("2024-03-01T10:00", "Ana", "I love you")
        .says("2024-03-01T10:01", "Ben", "love you too ❤️")
        .line(MessageKind.MEDIA, "2024-03-02T10:00", "Ana", "miss you, see?")
        .says("2024-03-03T10:00", "Ana", "I don't love you")
        .says("2024-03-03T10:01", "Ana", "you said \"I love you\"")
        .line(MessageKind.NOTICE, "2024-03-04T10:00", "Ben", "I love you")
        .line(MessageKind.DELETED, "2024-03-04T10:00", "Ben", "");
    Results results = results();
    assertEquals(
        Optional.of(new Quote(LocalDateTime.parse("2024-03-02T10:00"), "miss you, see?", 2)),
        results.lastAffection(ANA));
    assertEquals("love you too ❤️", results.lastAffection(BEN).orElseThrow().text());
    assertEquals(2, results.count(Figure.AFFECTION, ANA));
    assertEquals(1, results.count(Figure.AFFECTION, BEN));
  }

  @Test
  void a_long_text_is_cut_between_characters() throws Exception {
    history.says("2024-03-01T10:00", "Ana", "I love you. x" + "é".repeat(2_000));
    String text = results().lastAffection(ANA).orElseThrow().text();
    assertTrue(text.length() > 900 && text.endsWith("é"), text);
  }

  @Test
  void a_fight_is_told_with_who_began_and_who_mended() throws Exception {
    history
        .says("2024-03-01T10:00", "Ana", "you are such a liar")
        .says("2024-03-01T10:02", "Ben", "shut up")
        .says("2024-03-01T10:03", "Ben", "I'm sorry")
        .says("2024-03-01T15:00", "Ana", "I hate you")
        .says("2024-03-02T15:00", "Ana", "what's for dinner")
        .says("2024-03-02T16:00", "Ben", "I love you")
        .says("2024-03-02T16:01", "Ana", "I'm sorry too")
        .says("2024-05-01T10:00", "Ben", "shut up");
    Results results = results();
    assertEquals(
        List.of(
            new Fight(
                LocalDateTime.parse("2024-03-01T10:00"),
                LocalDateTime.parse("2024-03-01T15:00"),
                3,
                ANA,
                Optional.of(new Fight.Mending(BEN, LocalDateTime.parse("2024-03-02T16:00"), 5)),
                0,
                3)),
        results.fights());
    assertEquals(1, results.count(Figure.FIGHTS_BEGUN, ANA));
    assertEquals(1, results.count(Figure.FIGHTS_MENDED, BEN));
    assertEquals(3, results.count(Figure.HOSTILITY, ANA) + 1);
  }

  @Test
  void days_run_from_an_apology_to_the_next_hostile_words_of_somebody_else() throws Exception {
    history
        .says("2024-03-01T10:00", "Ana", "I'm sorry")
        .says("2024-03-03T10:00", "Ana", "sorry again")
        .says("2024-03-04T10:00", "Ana", "shut up")
        .says("2024-03-08T09:00", "Ben", "you liar")
        .says("2024-03-09T09:00", "Ben", "you liar");
    Results results = results();
    assertEquals(new AfterApology(1, 4), results.afterApology(ANA));
    assertEquals(0, results.afterApology(BEN).followed());
  }

  @Test
  void leaving_and_returning_is_suggested_from_a_silence_and_words() throws Exception {
    history
        .says("2024-03-01T10:00", "Ana", "it's over between us")
        .says("2024-03-01T11:00", "Ben", "ok")
        .says("2024-03-10T11:00", "Ben", "hey")
        .says("2024-03-11T11:00", "Ben", "please come back to me")
        .says("2024-04-20T11:00", "Ana", "a silence without words")
        .says("2024-05-20T11:00", "Ana", "take me back");
    List<Cycle> cycles = results().cycles();
    assertEquals(2, cycles.size());
    assertEquals(OptionalInt.of(ANA), cycles.get(0).leftBy());
    assertEquals(OptionalInt.of(BEN), cycles.get(0).returnedBy());
    assertEquals(1, cycles.get(0).silence().startIndex());
    assertEquals(OptionalInt.empty(), cycles.get(1).leftBy());
    assertEquals(OptionalInt.of(ANA), cycles.get(1).returnedBy());
  }

  @Test
  void a_question_is_left_unanswered_when_nobody_else_writes_in_time() throws Exception {
    history
        .says("2024-03-01T10:00", "Ana", "coming?")
        .says("2024-03-01T12:00", "Ana", "well?")
        .says("2024-03-01T19:00", "Ben", "yes")
        .says("2024-03-02T10:00", "Ana", "hungry?")
        .says("2024-03-02T18:00", "Ana", "hello")
        .says("2024-03-02T18:01", "Ben", "what?");
    Results results = results();
    assertEquals(3, results.count(Figure.QUESTIONS, ANA));
    assertEquals(2, results.count(Figure.QUESTIONS_UNANSWERED, ANA));
    assertEquals(1, results.count(Figure.QUESTIONS, BEN));
    assertEquals(0, results.count(Figure.QUESTIONS_UNANSWERED, BEN));
  }

  @Test
  void thanks_plans_mornings_and_nights_are_counted() throws Exception {
    history
        .says("2024-03-01T10:00", "Ana", "Guten Morgen!")
        .says("2024-03-01T10:01", "Ana", "merci pour hier")
        .says("2024-03-01T10:02", "Ana", "see you tomorrow at eight")
        .says("2024-03-01T10:03", "Ana", "no puedo ir, lo dejamos para otro día")
        .says("2024-03-01T23:00", "Ana", "boa noite")
        .says("2024-03-01T23:01", "Ana", "no thanks");
    Results results = results();
    for (Figure figure :
        List.of(
            Figure.GOOD_MORNINGS,
            Figure.THANKS,
            Figure.PLANS,
            Figure.PLANS_CANCELLED,
            Figure.GOOD_NIGHTS)) {
      assertEquals(1, results.count(figure, ANA), figure.label());
    }
  }

  @Test
  void the_messages_behind_a_figure_can_be_opened() throws Exception {
    history
        .says("2024-03-01T10:00", "Ana", "hi")
        .line(MessageKind.NOTICE, "2024-03-01T10:00", "", "A key changed")
        .says("2024-03-01T10:05", "Ben", "hi")
        .says("2024-04-01T10:05", "Ben", "hi");
    Occurrences all = new Occurrences(Figure.MESSAGES, Occurrences.ANYONE, 0, Long.MAX_VALUE, 2);
    Occurrences march =
        new Occurrences(
            Figure.MESSAGES,
            BEN,
            History.seconds("2024-03-01T00:00"),
            History.seconds("2024-04-01T00:00"),
            10);
    Settings settings = Settings.usual(WordLists.builtIn().lexicon());
    history.into(new Analysis(settings, all));
    history.into(new Analysis(settings, march));
    assertEquals(3, all.count());
    assertArrayEquals(new long[] {0, 2}, all.indexes());
    assertArrayEquals(new long[] {2}, march.indexes());
  }

  @Test
  void any_words_history_is_told_on_request() {
    history
        .says("2024-03-01T10:00", "Ana", "The sea, the SEA")
        .says("2024-04-01T10:00", "Ben", "the seal by the sea side");
    WordHistory words = history.into(new WordHistory(List.of("sea", "seaside")));
    assertEquals(2, words.count(0, ANA));
    assertEquals(1, words.count(0, BEN, YearMonth.of(2024, 4)));
    assertEquals(0, words.count(1, BEN));
    assertEquals("the seal by the sea side", words.last(0, BEN).orElseThrow().text());
    assertTrue(words.last(1, BEN).isEmpty());
  }
}
