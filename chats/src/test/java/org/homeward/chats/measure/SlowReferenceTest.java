package org.homeward.chats.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.homeward.chats.measure.History.Line;
import org.homeward.chats.message.Message;
import org.homeward.chats.message.MessageKind;
import org.homeward.chats.outcome.Sleep;
import org.homeward.chats.words.Lexicon;
import org.junit.jupiter.api.Test;

/// Measures random histories again in the plainest way there is, with everything in lists.
class SlowReferenceTest {
  private static final String[] NAMES = {"Ana", "Ben", "Cem"};
  private static final long HOUR = 3_600;

  private final long seed = Long.getLong("homeward.seed", 1);
  private final Random chance = new Random(seed);
  private boolean runsBack;

  private History random() {
    History history = new History();
    // Every sender is known from the start, so that numbers are places in NAMES.
    long time = 1_700_000_000 + chance.nextInt(10_000_000);
    int people = 2 + chance.nextInt(2);
    for (int i = chance.nextInt(400); i >= 0; i--) {
      time += step();
      MessageKind kind =
          chance.nextInt(8) == 0
              ? MessageKind.values()[chance.nextInt(MessageKind.values().length)]
              : MessageKind.TEXT;
      String sender = kind == MessageKind.NOTICE ? "" : NAMES[chance.nextInt(people)];
      String text = chance.nextInt(3) == 0 ? "are you there?" : "two words";
      history.add(new Line(time, sender, kind, text, Message.UNKNOWN_LENGTH));
    }
    return history;
  }

  private long step() {
    return switch (chance.nextInt(12)) {
      case 0 -> chance.nextInt(30) * 86_400L;
      case 1 -> 8 * HOUR - 1 + chance.nextInt(3);
      case 2 -> HOUR - 1 + chance.nextInt(3);
      case 3 -> runsBack ? -chance.nextInt(4_000) : 0;
      case 4, 5 -> chance.nextInt(12 * 3_600);
      default -> chance.nextInt(600);
    };
  }

  @Test
  void the_figures_are_those_of_a_slow_count() {
    for (int round = 0; round < 300; round++) {
      runsBack = round % 2 == 0;
      History history = random();
      Analysis analysis = new Analysis(Settings.usual(Lexicon.NONE));
      for (String name : NAMES) {
        analysis.sender(name);
      }
      Results results = history.into(analysis).results(false);
      List<Line> said = history.lines().stream().filter(line -> line.kind().authored()).toList();
      for (int sender = 0; sender < NAMES.length; sender++) {
        compare(said, NAMES[sender], sender, results);
      }
      long silences = pauses(said).stream().filter(pause -> pause >= 14 * 24 * HOUR).count();
      assertEquals(silences, results.silences().size(), "seed " + seed);
    }
  }

  private static List<Long> pauses(List<Line> said) {
    List<Long> pauses = new ArrayList<>();
    for (int i = 1; i < said.size(); i++) {
      pauses.add(Math.max(0, said.get(i).time() - said.get(i - 1).time()));
    }
    return pauses;
  }

  private void compare(List<Line> said, String name, int sender, Results results) {
    long starts = 0;
    long again = 0;
    long unanswered = 0;
    List<Long> waits = new ArrayList<>();
    for (int i = 0; i < said.size(); i++) {
      Line line = said.get(i);
      if (!line.sender().equals(name)) {
        continue;
      }
      long pause = i == 0 ? 0 : pauses(said.subList(i - 1, i + 1)).getFirst();
      if (i == 0 || pause >= 8 * HOUR) {
        starts++;
      } else if (!said.get(i - 1).sender().equals(name)) {
        waits.add(pause);
      } else if (pause >= HOUR) {
        again++;
      }
      if (line.text().endsWith("?") && isUnanswered(said, i)) {
        unanswered++;
      }
    }
    String why = "seed " + seed + ", " + name;
    assertEquals(starts, results.count(Figure.INITIATIONS, sender), why);
    assertEquals(starts, results.count(Figure.INITIATIONS_8_HOURS, sender), why);
    assertEquals(again, results.count(Figure.DOUBLE_MESSAGES, sender), why);
    if (!runsBack) {
      assertEquals(unanswered, results.count(Figure.QUESTIONS_UNANSWERED, sender), why);
    }
    assertEquals(waits.size(), results.count(Figure.REPLIES, sender), why);
    assertEquals(median(waits), results.waits(sender).all().minutes(), 1e-9, why);
    assertEquals(Sleep.UNKNOWN, results.waits(sender).sleep(), why);
    long byMonth =
        results.months().stream()
            .mapToLong(month -> results.count(Figure.MESSAGES, sender, month))
            .sum();
    assertEquals(results.count(Figure.MESSAGES, sender), byMonth, why);
  }

  private static boolean isUnanswered(List<Line> said, int question) {
    Line asked = said.get(question);
    for (Line later : said.subList(question + 1, said.size())) {
      if (later.time() - asked.time() >= 8 * HOUR) {
        return true;
      }
      if (!later.sender().equals(asked.sender())) {
        return false;
      }
    }
    return false;
  }

  private static double median(List<Long> seconds) {
    List<Long> sorted = new ArrayList<>(seconds);
    Collections.sort(sorted);
    int size = sorted.size();
    return size == 0 ? Double.NaN : (sorted.get((size - 1) / 2) + sorted.get(size / 2)) / 2.0 / 60;
  }
}
