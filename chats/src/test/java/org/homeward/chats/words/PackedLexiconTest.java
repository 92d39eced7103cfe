package org.homeward.chats.words;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class PackedLexiconTest {
  private static List<Integer> meanings(Lexicon lexicon) {
    Scan scan = new Scan(lexicon);
    return LabelledSet.read().stream()
        .map(sentence -> {
          byte[] text = sentence.text().getBytes(UTF_8);
          scan.read(text, 0, text.length);
          return scan.meanings();
        })
        .toList();
  }

  @Test
  void the_packed_lists_find_what_the_texts_find() throws Exception {
    Lexicon made = WordLists.builtIn().lexicon();
    List<Integer> expected = meanings(made);
    assertTrue(expected.stream().filter(found -> found != 0).count() > 200, "most say something");
    assertEquals(expected, meanings(Lexicon.builtIn()), "those the build packed");
    assertEquals(expected, meanings(PackedLexicon.unpack(PackedLexicon.pack(made))));
  }
}
