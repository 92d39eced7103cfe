package org.homeward.bench.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.homeward.book.Book;
import org.homeward.path.companions.person.Person;
import org.homeward.path.companions.person.Situation;
import org.homeward.path.decide.reasons.Reason;
import org.homeward.path.hold.urge.Ending;
import org.homeward.path.hold.urge.Feel;
import org.homeward.path.hold.urge.Tool;
import org.homeward.path.hold.urge.ToolUse;
import org.homeward.path.hold.urge.Unsent;
import org.homeward.path.hold.urge.Urge;

/// Writes entries as a long use leaves them: few reasons, some letters, many urges.
///
/// About 300 bytes each. The same seed writes the same words.
final class SampleEntries {
  private static final int ONE_IN_REASON = 200;
  private static final int ONE_IN_UNSENT = 40;
  private static final String[] WORDS = {
    "again",
    "tonight",
    "the",
    "kitchen",
    "was",
    "quiet",
    "and",
    "I",
    "wanted",
    "to",
    "hear",
    "that",
    "voice",
    "once",
    "more",
    "but",
    "nothing",
    "changed",
    "since",
    "spring",
    "we",
    "called",
    "waited",
    "promised",
    "dinner",
    "train",
    "home",
    "slept",
    "badly",
    "better",
    "walk"
  };

  private final Book book;
  private final RandomGenerator random;

  SampleEntries(Book book, RandomGenerator random) {
    this.book = book;
    this.random = random;
  }

  void write(int count) {
    book.write(Person.TYPE, new Person(Optional.of(Situation.WEEKS), "A", "GB"));
    for (int i = 1; i < count; i++) {
      if (i % ONE_IN_REASON == 1) {
        book.write(Reason.TYPE, new Reason(words(30), words(12)));
      } else if (i % ONE_IN_UNSENT == 2) {
        book.write(Unsent.TYPE, new Unsent(words(90)));
      } else {
        book.write(Urge.TYPE, urge());
      }
    }
  }

  private Urge urge() {
    List<ToolUse> uses = new ArrayList<>();
    int before = 4 + random.nextInt(7);
    uses.add(new ToolUse(one(Tool.values()), Optional.of(before), Optional.of(before - 2)));
    return new Urge(
        Optional.of(before),
        List.of(Feel.MISSING, one(Feel.values())),
        words(8),
        random.nextInt(5) == 0,
        Optional.empty(),
        uses,
        Optional.of(one(Ending.values())));
  }

  private String words(int count) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < count; i++) {
      text.append(i == 0 ? "" : " ").append(one(WORDS));
    }
    return text.toString();
  }

  private <T> T one(T[] all) {
    return all[random.nextInt(all.length)];
  }
}
