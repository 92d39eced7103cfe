package org.homeward.chats.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The automaton and the search behind it, against asking each phrase at each word.
class HitsTest {
  // Short words are common and long ones rare.
  private static final String[] CLASSES = {
    "a", "b", "clock", "d", "a|b", "clock|d|a", "b|d", "clock", "evening", "evening|a"
  };
  private static final String[] WORDS = {"a", "b", "clock", "d", "evening", "x"};

  private record RandomPhrase(Phrase phrase, List<String> places) {
    static RandomPhrase of(Random random) {
      Phrase.Role[] roles = Phrase.Role.values();
      List<String> places = new ArrayList<>(List.of(CLASSES[random.nextInt(CLASSES.length)]));
      for (int more = random.nextInt(4); more > 0; more--) {
        boolean gap = random.nextInt(4) == 0;
        places.add(gap ? LexiconBuilder.GAP : CLASSES[random.nextInt(CLASSES.length)]);
      }
      Phrase.Role role = roles[random.nextInt(roles.length)];
      return new RandomPhrase(
          new Phrase(role, random.nextInt(5), random.nextInt(6), 0, Phrase.Place.ANYWHERE), places);
    }

    /// Adds every way in which the places from `place` on can stand in a text from `word` on.
    void findIn(String[] text, int place, int start, int word, List<String> found) {
      if (place == places.size()) {
        found.add(places + " " + phrase + " " + start + " to " + (word - 1));
        return;
      }
      String wanted = places.get(place);
      if (wanted.equals(LexiconBuilder.GAP)) {
        for (int skip = 0; skip <= Hits.GAP_WORDS_MAX && word + skip <= text.length; skip++) {
          findIn(text, place + 1, start, word + skip, found);
        }
      } else if (word < text.length && List.of(wanted.split("\\|")).contains(text[word])) {
        findIn(text, place + 1, start, word + 1, found);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void what_is_found_is_what_asking_each_phrase_finds(long seed) {
    Random random = new Random(seed);
    LexiconBuilder builder = new LexiconBuilder();
    List<RandomPhrase> phrases = new ArrayList<>();
    for (int i = 0; i < 4 * seed; i++) {
      RandomPhrase made = RandomPhrase.of(random);
      phrases.add(made);
      builder.add(made.phrase(), made.places());
    }
    Lexicon lexicon = builder.build();
    Sweep sweep = new Sweep(lexicon.anchors());
    Hits hits = new Hits(lexicon, sweep);
    for (int round = 0; round < 2_000; round++) {
      String[] text = new String[random.nextInt(7)];
      Arrays.setAll(text, i -> WORDS[random.nextInt(WORDS.length)]);
      byte[] bytes = String.join(" ", text).getBytes(StandardCharsets.UTF_8);
      sweep.read(bytes, 0, bytes.length);
      List<String> slow = new ArrayList<>();
      boolean says = false;
      for (RandomPhrase each : phrases) {
        int before = slow.size();
        for (int start = 0; start < text.length; start++) {
          each.findIn(text, 0, start, start, slow);
        }
        says |= each.phrase().says() && slow.size() > before;
      }
      assertTrue(sweep.anchored() || !says, "seed " + seed + ": " + Arrays.toString(text));
      String where = "seed " + seed + ", text " + Arrays.toString(text) + ", " + phrases;
      assertEquals(says, hits.read(), where);
      if (says) {
        assertEquals(slow.size(), hits.count(), where);
        assertEquals(sorted(slow), sorted(found(hits, phrases)), where);
      }
    }
  }

  private static List<String> found(Hits hits, List<RandomPhrase> phrases) {
    List<String> found = new ArrayList<>();
    for (int hit = 0; hit < hits.count(); hit++) {
      Phrase phrase = hits.phrase(hit);
      List<String> places =
          phrases.stream().filter(p -> p.phrase() == phrase).findFirst().orElseThrow().places();
      found.add(places + " " + phrase + " " + hits.start(hit) + " to " + hits.end(hit));
    }
    return found;
  }

  private static List<String> sorted(List<String> lines) {
    return lines.stream().sorted().toList();
  }
}
