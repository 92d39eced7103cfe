package org.homeward.vault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Random;
import java.util.stream.Stream;
import org.homeward.vault.format.v1.SecretBytes;
import org.junit.jupiter.api.Test;

class SecretsTest {
  private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

  private final long seed = Long.getLong("homeward.seed", 1);
  private final Random chance = new Random(seed);

  private RecoveryCode code() throws NoSuchAlgorithmException {
    SecureRandom random = SecureRandom.getInstance("SHA1PRNG");
    random.setSeed(chance.nextLong());
    return RecoveryCode.random(random);
  }

  @Test
  void a_recovery_code_is_read_back_however_it_is_typed() throws Exception {
    for (int round = 0; round < 300; round++) {
      RecoveryCode code = code();
      String text = code.text();
      assertTrue(text.matches("([0-9A-HJKMNP-TV-Z]{4}-){6}[0-9A-HJKMNP-TV-Z]{4}"), text);
      for (String typed :
          List.of(
              text,
              text.toLowerCase(Locale.ROOT),
              text.replace("-", ""),
              " " + text.replace("-", " \u2003") + "\n",
              text.replace('0', 'O').replace('1', 'I'),
              text.replace('0', 'o').replace('1', 'l'))) {
        assertEquals(Optional.of(code), RecoveryCode.parse(typed), "seed " + seed);
      }
    }
  }

  @Test
  void any_one_or_two_wrong_characters_are_noticed() throws Exception {
    for (int round = 0; round < 40; round++) {
      char[] right = code().text().replace("-", "").toCharArray();
      for (int at = 0; at < right.length; at++) {
        for (int symbol = 0; symbol < ALPHABET.length(); symbol++) {
          char wrong = ALPHABET.charAt(symbol);
          char[] typed = right.clone();
          typed[at] = wrong;
          int other = chance.nextInt(right.length);
          char otherWrong = ALPHABET.charAt(chance.nextInt(32));
          assertEquals(wrong == right[at], isCode(typed), "seed " + seed);
          typed[other] = otherWrong;
          assertEquals(Arrays.equals(right, typed), isCode(typed), "seed " + seed);
        }
      }
    }
  }

  @Test
  void any_two_swapped_characters_are_noticed() throws Exception {
    char[] right = code().text().replace("-", "").toCharArray();
    for (int one = 0; one < right.length; one++) {
      for (int other = 0; other < one; other++) {
        char[] typed = right.clone();
        typed[one] = right[other];
        typed[other] = right[one];
        assertEquals(right[one] == right[other], isCode(typed), "seed " + seed);
      }
    }
  }

  private static boolean isCode(char[] typed) {
    return RecoveryCode.parse(new String(typed)).isPresent();
  }

  @Test
  void what_is_no_recovery_code_is_not_taken_for_one() throws Exception {
    String text = code().text();
    for (String typed :
        List.of("", "hello", text + "0", text.substring(1), text.replace(text.charAt(0), 'U'))) {
      assertEquals(Optional.empty(), RecoveryCode.parse(typed), "seed " + seed);
    }
  }

  @Test
  void the_recovery_code_of_the_test_vectors_is_spelled_as_documented() throws Exception {
    Properties vectors = new Properties();
    try (var file =
        new InputStreamReader(
            Objects.requireNonNull(
                SecretsTest.class.getResourceAsStream("/vault-format-v1.properties")),
            StandardCharsets.UTF_8)) {
      vectors.load(file);
    }
    RecoveryCode code = RecoveryCode.parse(vectors.getProperty("recovery-code")).orElseThrow();
    assertEquals(vectors.getProperty("recovery-code"), code.text());
    assertEquals(
        vectors.getProperty("recovery-code.bytes"),
        HexFormat.of().formatHex(code.bytes().borrow()));
  }

  @Test
  void a_passphrase_is_the_same_on_every_keyboard() {
    Passphrase composed = Passphrase.of("gr\u00fc\u00dfe \ufb01n".toCharArray());
    Passphrase decomposed = Passphrase.of("gru\u0308\u00dfe fin".toCharArray());
    assertEquals(composed, decomposed);
    assertNotEquals(composed, Passphrase.of("gruße fin".toCharArray()));
    assertEquals(
        "gr\u00fc\u00dfe fin", new String(composed.utf8().borrow(), StandardCharsets.UTF_8));
  }

  @Test
  void a_passphrase_without_characters_or_with_half_ones_is_refused() {
    assertThrows(IllegalArgumentException.class, () -> Passphrase.of(new char[0]));
    assertThrows(IllegalArgumentException.class, () -> Passphrase.of(new char[1025]));
    assertThrows(
        IllegalArgumentException.class, () -> Passphrase.of(new char[] {'a', '\ud83d', 'b'}));
    assertEquals(4, Passphrase.of("\ud83d\ude00".toCharArray()).utf8().borrow().length);
  }

  @Test
  void no_secret_prints_itself() throws Exception {
    try (Passphrase passphrase = Passphrase.of("hunter2".toCharArray());
        RecoveryCode code = code();
        SecretBytes bytes = SecretBytes.owning(new byte[] {1, 2, 3})) {
      for (Object secret : List.of(passphrase, code, bytes)) {
        assertEquals("[REDACTED]", secret.toString());
        assertFalse(secret.getClass().isRecord());
      }
      assertEquals(passphrase.hashCode(), code.hashCode());
    }
  }

  @Test
  void a_closed_secret_is_zeroed_and_refuses_to_be_used() {
    byte[] bytes = {1, 2, 3};
    SecretBytes secret = SecretBytes.owning(bytes);
    secret.close();
    assertEquals(-1, Arrays.mismatch(new byte[3], bytes));
    assertThrows(IllegalStateException.class, secret::borrow);
    Passphrase passphrase = Passphrase.of("x".toCharArray());
    passphrase.close();
    assertThrows(IllegalStateException.class, () -> passphrase.utf8().borrow());
  }

  @Test
  void a_cost_out_of_bounds_is_refused() {
    assertEquals(new KeyCost(65_536, 3, 1), KeyCost.STANDARD);
    Stream.of(
            new int[] {100 << 20, 3, 1},
            new int[] {65_536, 0, 1},
            new int[] {65_536, 1_000, 1},
            new int[] {65_536, 3, 0},
            new int[] {65_536, 3, 9},
            new int[] {7, 1, 1},
            new int[] {-1, -1, -1})
        .forEach(cost -> {
          assertEquals(Optional.empty(), KeyCost.ofAlleged(cost[0], cost[1], cost[2]));
          assertThrows(
              IllegalArgumentException.class, () -> new KeyCost(cost[0], cost[1], cost[2]));
        });
  }

  @Test
  void a_vault_id_says_nothing_and_fits_everywhere() throws Exception {
    SecureRandom random = SecureRandom.getInstance("SHA1PRNG");
    random.setSeed(seed);
    assertNotEquals(VaultId.random(random), VaultId.random(random));
    assertEquals(26, VaultId.random(random).value().length());
    for (String bad : List.of("", "A", "a b", "ä", "../x", "a".repeat(65))) {
      assertThrows(IllegalArgumentException.class, () -> new VaultId(bad), bad);
    }
  }
}
