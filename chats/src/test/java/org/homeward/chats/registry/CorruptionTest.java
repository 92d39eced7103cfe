package org.homeward.chats.registry;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.homeward.chats.formats.RoundTrip;
import org.homeward.chats.reading.Corruption;
import org.homeward.chats.registry.Damaged.Outcome;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What happens to files of every kind, and what is said of them then. WhatsApp's text and the
/// database of Messages have tests of their own.
class CorruptionTest {
  @ParameterizedTest
  @EnumSource
  void each_harm_is_said_and_what_is_whole_is_kept(FamilyFile family) throws IOException {
    for (Harm harm : Harm.values()) {
      assertEquals(
          harm.expected(family), Damaged.read(family, harm.of(family)), family + " " + harm);
    }
  }

  @ParameterizedTest
  @EnumSource
  void cut_anywhere_whole_messages_are_kept_and_none_is_invented(FamilyFile family)
      throws IOException {
    byte[] whole = family.of(family.messages());
    for (int length = family.head.getBytes(UTF_8).length; length < whole.length; length++) {
      Damaged cut = Damaged.read(family, Arrays.copyOf(whole, length));
      List<String> kept = cut.texts();
      String where = family + " cut at " + length + ": " + cut;
      assertTrue(kept.size() <= FamilyFile.TEXTS.size(), where);
      // Of the last one in a text nobody knows how much is missing.
      for (int i = 0; i < kept.size() - 1; i++) {
        assertEquals(FamilyFile.TEXTS.get(i), kept.get(i).strip(), where);
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void whatever_happens_a_file_is_read_or_refused(FamilyFile family) {
    RoundTrip.many(
        60,
        random -> {
          for (Corruption corruption : Corruption.values()) {
            harmed(family, corruption, random);
          }
        });
  }

  private static void harmed(FamilyFile family, Corruption corruption, Random random)
      throws IOException {
    Damaged read = Damaged.read(family, corruption.of(family.of(family.messages()), random));
    boolean none = read.outcome() == Outcome.UNKNOWN;
    assertTrue(!none || read.texts().isEmpty(), family + " " + corruption);
  }
}
