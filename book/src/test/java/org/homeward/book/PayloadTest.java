package org.homeward.book;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PayloadTest {
  @Test
  void any_payload_reads_back_as_it_was_written() {
    long seed = Long.getLong("seed", 20_261_122L);
    var random = new SplittableRandom(seed);
    for (int round = 0; round < 500; round++) {
      byte[] body = new byte[random.nextInt(400)];
      random.nextBytes(body);
      var payload =
          new Payload(
              "type-" + random.nextInt(20),
              1 + random.nextInt(9),
              EntryId.random(random),
              Instant.ofEpochMilli(random.nextLong(4_000_000_000_000L)),
              random.nextBoolean(),
              body);
      Payload read = Payload.parse(payload.bytes());
      String rerun = "rerun with -Dseed=" + seed;
      assertEquals(payload.type(), read.type(), rerun);
      assertEquals(payload.version(), read.version(), rerun);
      assertEquals(payload.id(), read.id(), rerun);
      assertEquals(payload.at(), read.at(), rerun);
      assertEquals(payload.removed(), read.removed(), rerun);
      assertArrayEquals(body, read.body(), rerun);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "no header line",
        "e9 note 1 one 0 W\n{}",
        "e1 note 1 one 0\n{}",
        "e1 note one one 0 W\n{}",
        "e1 note 1 one soon W\n{}",
        "e1 note 1 with_underscore 0 W\n{}",
        "e1 note 1  0 W\n{}"
      })
  void a_header_of_another_format_is_refused(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    assertThrows(MalformedPayloadException.class, () -> Payload.parse(bytes));
  }

  @Test
  void a_header_without_end_is_refused_without_reading_on() {
    byte[] bytes = new byte[1 << 20];
    assertThrows(MalformedPayloadException.class, () -> Payload.parse(bytes));
  }

  @Test
  void any_cut_of_a_fold_is_refused() {
    var shelf = new Shelf();
    shelf.add(1, new Payload("note", 1, new EntryId("a"), Instant.EPOCH, false, new byte[40]));
    shelf.add(2, new Payload("note", 1, new EntryId("b"), Instant.EPOCH, true, new byte[0]));
    byte[] whole = Fold.of(List.of(shelf));
    assertEquals(2, Fold.parse(whole).size());
    for (int length = 0; length < whole.length; length++) {
      byte[] cut = java.util.Arrays.copyOf(whole, length);
      assertThrows(MalformedPayloadException.class, () -> Fold.parse(cut), "cut at " + length);
    }
  }

  @Test
  void a_document_of_an_earlier_version_is_lifted_step_by_step() {
    var type = Note.TYPE.upgrade(json -> json.put("weight", 7));
    byte[] old = "{\"text\":\"old\"}".getBytes(StandardCharsets.UTF_8);
    assertEquals(new Note("old", 7), FactJson.read(type, 1, old));
    assertEquals(2, type.version());
  }

  @Test
  void a_document_of_a_newer_program_is_refused_and_not_guessed_at() {
    byte[] json = "{}".getBytes(StandardCharsets.UTF_8);
    assertThrows(MalformedPayloadException.class, () -> FactJson.read(Note.TYPE, 2, json));
  }

  @Test
  void a_refused_document_is_not_quoted_in_the_message() {
    byte[] json = "{\"text\":[\"secret words\"]}".getBytes(StandardCharsets.UTF_8);
    var refused =
        assertThrows(MalformedPayloadException.class, () -> FactJson.read(Note.TYPE, 1, json));
    assertFalse(String.valueOf(refused.getMessage()).contains("secret"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "with space", "umläut", "../up", "a/b"})
  void an_id_of_other_signs_is_none(String text) {
    assertFalse(EntryId.isValid(text));
    assertThrows(IllegalArgumentException.class, () -> new EntryId(text));
  }

  @Test
  void random_ids_are_valid_and_differ() {
    var random = new SplittableRandom(1);
    EntryId one = EntryId.random(random);
    assertTrue(EntryId.isValid(one.value()));
    assertFalse(one.equals(EntryId.random(random)));
  }
}
