package org.homeward.vault.format.v1;

import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/// Argon2id version 1.3 (RFC 9106): makes each guess of a passphrase cost memory and time.
///
/// The only class that touches Bouncy Castle, so that nothing of it is loaded before a passphrase
/// is.
public final class Argon2id {
  /// Bytes that come out.
  public static final int LENGTH = 32;

  private Argon2id() {}

  /// The stretched passphrase.
  ///
  /// @param passphrase NFKC-normalised UTF-8
  /// @param memoryKib memory in KiB
  /// @param passes number of passes over it
  /// @param lanes lanes, which this implementation computes one after another
  public static SecretBytes stretch(
      SecretBytes passphrase, byte[] salt, int memoryKib, int passes, int lanes) {
    Argon2Parameters parameters =
        new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
            .withVersion(Argon2Parameters.ARGON2_VERSION_13)
            .withMemoryAsKB(memoryKib)
            .withIterations(passes)
            .withParallelism(lanes)
            .withSalt(salt)
            .build();
    Argon2BytesGenerator generator = new Argon2BytesGenerator();
    generator.init(parameters);
    byte[] stretched = new byte[LENGTH];
    generator.generateBytes(passphrase.borrow(), stretched);
    parameters.clear();
    return SecretBytes.owning(stretched);
  }
}
