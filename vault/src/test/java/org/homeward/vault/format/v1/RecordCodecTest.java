package org.homeward.vault.format.v1;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RecordCodecTest {
  private final long seed = Long.getLong("homeward.seed", 1);
  private final Random chance = new Random(seed);

  private static RecordCodec codec(int key, String vaultId) {
    byte[] bytes = new byte[SealingKey.KEY_LENGTH];
    Arrays.fill(bytes, (byte) key);
    return new RecordCodec(new SealingKey(SecretBytes.owning(bytes)), vaultId);
  }

  private byte[] random(int length) {
    byte[] bytes = new byte[length];
    chance.nextBytes(bytes);
    return bytes;
  }

  @Test
  void any_payload_comes_back_from_its_place() {
    try (RecordCodec codec = codec(1, "v")) {
      for (int round = 0; round < 500; round++) {
        byte[] payload = random(chance.nextInt(3_000));
        long sequence = chance.nextLong(Long.MAX_VALUE);
        ChainTag previous = new ChainTag(chance.nextLong(), chance.nextLong());
        byte[] record = codec.seal(sequence, previous, payload, random(12));
        Opening.Opened opened =
            assertInstanceOf(
                Opening.Opened.class, codec.open(sequence, previous, record), "seed " + seed);
        assertArrayEquals(payload, opened.payload(), "seed " + seed);
      }
    }
  }

  @Test
  void a_record_opens_in_no_other_place() {
    try (RecordCodec codec = codec(1, "v");
        RecordCodec otherVault = codec(1, "w");
        RecordCodec otherKey = codec(2, "v")) {
      ChainTag previous = codec.genesis();
      byte[] record = codec.seal(7, previous, random(100), random(12));
      assertTrue(codec.fits(7, previous, record));
      assertFalse(codec.fits(8, previous, record));
      assertFalse(codec.fits(7, new ChainTag(previous.high(), previous.low() ^ 1), record));
      assertFalse(otherVault.fits(7, previous, record));
      assertFalse(otherKey.fits(7, previous, record));
    }
  }

  @Test
  void any_flipped_bit_is_refused() {
    try (RecordCodec codec = codec(1, "v")) {
      byte[] record = codec.seal(1, codec.genesis(), random(200), random(12));
      for (int bit = 0; bit < record.length * 8; bit += 5) {
        byte[] flipped = record.clone();
        flipped[bit / 8] ^= (byte) (1 << (bit % 8));
        assertFalse(codec.fits(1, codec.genesis(), flipped), "bit " + bit + " of seed " + seed);
      }
    }
  }

  @Test
  void any_cut_is_refused() {
    try (RecordCodec codec = codec(1, "v")) {
      byte[] record = codec.seal(1, codec.genesis(), random(400), random(12));
      for (int length = 0; length < record.length; length++) {
        assertFalse(
            codec.fits(1, codec.genesis(), Arrays.copyOf(record, length)),
            "length " + length + " of seed " + seed);
      }
    }
  }

  @Test
  void noise_is_refused_and_never_thrown_over() {
    try (RecordCodec codec = codec(1, "v")) {
      for (int round = 0; round < 2_000; round++) {
        byte[] noise = random(chance.nextInt(700));
        assertFalse(codec.fits(1, codec.genesis(), noise), "seed " + seed);
      }
    }
  }

  @Test
  void the_tag_that_would_fit_is_the_one_that_was_there() {
    try (RecordCodec codec = codec(1, "v")) {
      byte[] record = codec.seal(1, codec.genesis(), random(100), random(12));
      ChainTag tag = ChainTag.endOf(record);
      record[record.length - 3] ^= 1;
      assertEquals(tag, codec.tagThatWouldFit(1, codec.genesis(), record));
    }
  }

  @Test
  void texts_of_similar_length_have_the_same_length_sealed() {
    try (RecordCodec codec = codec(1, "v")) {
      int shortest = codec.seal(1, codec.genesis(), new byte[0], random(12)).length;
      assertEquals(shortest, codec.seal(1, codec.genesis(), new byte[252], random(12)).length);
      assertTrue(codec.seal(1, codec.genesis(), new byte[253], random(12)).length > shortest);
    }
  }

  @Test
  void a_closed_codec_refuses_to_seal_with_zeros() {
    RecordCodec codec = codec(1, "v");
    codec.seal(1, codec.genesis(), random(1), random(12));
    codec.close();
    assertThrows(
        IllegalStateException.class, () -> codec.seal(2, codec.genesis(), random(1), random(12)));
  }

  @Test
  void padding_grows_by_at_most_an_eighth_and_keeps_order() {
    int before = 0;
    for (int length = 0; length < 100_000; length += 1 + chance.nextInt(13)) {
      int padded = Padme.padded(length);
      assertTrue(padded >= length && padded >= before && Padme.isPadded(padded), "seed " + seed);
      assertTrue(padded <= Math.max(Padme.FLOOR, length + length / 8 + 1), "seed " + seed);
      before = padded;
    }
    assertThrows(IllegalArgumentException.class, () -> Padme.padded(-1));
    assertThrows(IllegalArgumentException.class, () -> Padme.padded((1 << 30) + 1));
    assertFalse(Padme.isPadded(-5));
  }
}
