package org.homeward.vault.contract;

import java.nio.charset.StandardCharsets;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.homeward.vault.KeyCost;
import org.homeward.vault.LogStore;
import org.homeward.vault.Passphrase;
import org.homeward.vault.RecoveryCode;
import org.homeward.vault.Vault;
import org.homeward.vault.VaultId;

/// Vaults to test with, which have nothing to hide.
public final class Fixtures {
  /// The vault most tests are about.
  public static final VaultId ID = new VaultId("first-vault");

  private Fixtures() {}

  /// Randomness that is the same for the same seed.
  public static SecureRandom neitherSecureNorRandom(long seed) {
    try {
      SecureRandom random = SecureRandom.getInstance("SHA1PRNG");
      random.setSeed(seed);
      return random;
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every OpenJDK has SHA1PRNG", e);
    }
  }

  /// The passphrase of every vault made here.
  public static Passphrase passphrase() {
    return passphrase("not even a secret");
  }

  /// A passphrase of that text.
  public static Passphrase passphrase(String text) {
    return Passphrase.of(text.toCharArray());
  }

  /// A new, empty vault and its code.
  public static Vault.Creation create(LogStore store, VaultId id) {
    return Vault.create(
        store,
        id,
        KeyCost.forTestsInsecurely(),
        passphrase(),
        neitherSecureNorRandom(id.hashCode()));
  }

  /// A new vault with payloads 1 to `count`.
  public static Vault.Creation create(LogStore store, VaultId id, int count) {
    Vault.Creation creation = create(store, id);
    creation.vault().appendAll(payloads(1, count));
    return creation;
  }

  /// The vault called `id`, opened with its passphrase.
  public static Vault open(LogStore store, VaultId id) {
    return Vault.open(store, id, passphrase(), neitherSecureNorRandom(System.identityHashCode(id)))
        .orElseThrow();
  }

  /// The vault called `id`, opened with `code`.
  public static Vault open(LogStore store, VaultId id, RecoveryCode code) {
    return Vault.open(store, id, code, neitherSecureNorRandom(2)).orElseThrow();
  }

  /// A payload that tells its number.
  public static byte[] payload(long number) {
    return bytes("entry %d %s".formatted(number, "abc ".repeat((int) (number * 37 % 200))));
  }

  /// The payloads from `first` to `last`.
  public static List<byte[]> payloads(long first, long last) {
    return LongStream.rangeClosed(first, last).mapToObj(Fixtures::payload).toList();
  }

  /// The payloads from `first` to `last`, as text.
  public static List<String> texts(long first, long last) {
    return payloads(first, last).stream().map(Fixtures::text).toList();
  }

  /// All payloads of `vault` from `from` on, as text.
  public static List<String> replay(Vault vault, long from) {
    List<String> texts = new ArrayList<>();
    vault.replay(from, (_, payload) -> texts.add(text(payload)));
    return texts;
  }

  /// The UTF-8 bytes of `text`.
  public static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /// The text of UTF-8 bytes.
  public static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
