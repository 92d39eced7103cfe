package org.homeward.vault.format.v1;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.KDF;
import javax.crypto.spec.HKDFParameterSpec;

/// HKDF-SHA256 with the one salt of this version; the purpose goes into the `info`.
final class Hkdf {
  private static final byte[] SALT = "homeward/v1".getBytes(StandardCharsets.US_ASCII);

  private Hkdf() {}

  /// `length` bytes for the purpose that `info` spells.
  static SecretBytes derive(SecretBytes material, byte[] info, int length) {
    try {
      return SecretBytes.owning(
          KDF.getInstance("HKDF-SHA256")
              .deriveData(
                  HKDFParameterSpec.ofExtract()
                      .addIKM(material.borrow())
                      .addSalt(SALT)
                      .thenExpand(info, length)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java from 25 on has HKDF-SHA256", e);
    }
  }
}
