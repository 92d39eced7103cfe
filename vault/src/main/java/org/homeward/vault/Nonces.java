package org.homeward.vault;

import java.security.SecureRandom;
import org.homeward.vault.format.v1.SealingKey;

/// Random 96-bit nonces, which is safe for 2^32 seals under one key: a person writing a thousand
/// entries a day needs ten thousand years for them.
final class Nonces {
  private Nonces() {}

  static byte[] fresh(SecureRandom random) {
    byte[] nonce = new byte[SealingKey.NONCE_LENGTH];
    random.nextBytes(nonce);
    return nonce;
  }
}
