package org.homeward.bench.vault;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/// The peer of opening a book: as many records of the same sealed lengths, and nothing done to them
/// but deciphering, with one [Cipher] for all.
final class SealedAlone {
  private static final int NONCE_BYTES = 12;
  private static final int TAG_BITS = 128;

  /// As long as what a record is bound to.
  private static final int ASSOCIATED_BYTES = 70;

  private final SecretKey key;
  private final List<byte[]> records;

  private SealedAlone(SecretKey key, List<byte[]> records) {
    this.key = key;
    this.records = records;
  }

  /// Seals records of these lengths, each with nonce and tag, and keeps them with their key.
  static void write(Path file, List<Integer> lengths, RandomGenerator random)
      throws IOException, GeneralSecurityException {
    byte[] secret = new byte[32];
    random.nextBytes(secret);
    SecretKey key = new SecretKeySpec(secret, "AES");
    Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
    try (DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
      out.write(secret);
      out.writeInt(lengths.size());
      for (int length : lengths) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        cipher.init(Cipher.ENCRYPT_MODE, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(new byte[ASSOCIATED_BYTES]);
        out.writeInt(length);
        out.write(nonce);
        out.write(cipher.doFinal(new byte[length - NONCE_BYTES - TAG_BITS / 8]));
      }
    }
  }

  static SealedAlone read(Path file) throws IOException {
    try (DataInputStream in =
        new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
      SecretKey key = new SecretKeySpec(in.readNBytes(32), "AES");
      int count = in.readInt();
      List<byte[]> records = new ArrayList<>(count);
      for (int i = 0; i < count; i++) {
        records.add(in.readNBytes(in.readInt()));
      }
      return new SealedAlone(key, records);
    }
  }

  /// Deciphers them all.
  ///
  /// @return how many bytes came out
  long open() throws GeneralSecurityException {
    Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
    byte[] associated = new byte[ASSOCIATED_BYTES];
    byte[] plain = new byte[1 << 16];
    long bytes = 0;
    for (byte[] sealed : records) {
      cipher.init(Cipher.DECRYPT_MODE, key, new GCMParameterSpec(TAG_BITS, sealed, 0, NONCE_BYTES));
      cipher.updateAAD(associated);
      bytes += cipher.doFinal(sealed, NONCE_BYTES, sealed.length - NONCE_BYTES, plain, 0);
    }
    return bytes;
  }
}
