package org.homeward.path.companions.find.meaning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StemTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "cry cries cried crying Crying",
        "miss misses missed missing",
        "stop stops stopped stopping",
        "hope hopes hoped hoping",
        "worry worries worried worrying",
        "lonely loneliness",
        "happy happily happiness",
        "sleep sleeps slept sleeping",
        "write writes wrote written writing",
        "sad sadly sadness",
        "friend friends friend's friend’s",
        "house houses",
        "evening evenings",
        "café cafe Cafés"
      })
  void the_forms_of_a_word_have_one_stem(String forms) {
    List<String> words = List.of(forms.split(" ", -1));
    for (String word : words) {
      assertEquals(Stem.of(words.getFirst()), Stem.of(word), word);
    }
  }

  @Test
  void words_that_only_look_alike_stay_apart() {
    for (String pair :
        List.of("thing this", "bed be", "sing s", "evening even", "need knee", "bus but")) {
      String[] two = pair.split(" ", -1);
      assertNotEquals(Stem.of(two[0]), Stem.of(two[1]), pair);
    }
  }
}
