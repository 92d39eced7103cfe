package org.homeward.vault.format.v1;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;

/// The fixed inputs of `vault-format-v1.properties` and what version 1 makes of them.
final class TestVectors {
  static final String VAULT = "test-vault";
  static final String DATA_KEY = "000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f";
  static final String RECOVERY_CODE = "f0e1d2c3b4a5968778695a4b3c2d1e0f";
  static final String PASSPHRASE_UTF8 = "67726fc39f6520677261752031";

  private static final String[] KEYS = {
    "record", "head", "blob", "snapshot", "attachment", "slot-directory"
  };
  private static final HexFormat HEX = HexFormat.of();

  private TestVectors() {}

  /// The file.
  static Map<String, String> stored() throws IOException {
    Properties properties = new Properties();
    try (InputStream file =
        Objects.requireNonNull(
            TestVectors.class.getResourceAsStream("/vault-format-v1.properties"))) {
      properties.load(new InputStreamReader(file, StandardCharsets.UTF_8));
    }
    Map<String, String> stored = new TreeMap<>();
    properties
        .stringPropertyNames()
        .forEach(name -> stored.put(name, properties.getProperty(name)));
    return stored;
  }

  /// The same, computed.
  static Map<String, String> computed() {
    Map<String, String> vectors = new LinkedHashMap<>();
    vectors.put("vault-id", VAULT);
    vectors.put("data-key", DATA_KEY);
    try (SecretBytes dataKey = secret(DATA_KEY)) {
      for (String purpose : KEYS) {
        byte[] info = Associated.with("homeward/v1/key/" + purpose, VAULT, 0);
        vectors.put("key." + purpose, hex(Hkdf.derive(dataKey, info, 32).borrow()));
      }
    }
    try (VaultKeys keys = new VaultKeys(secret(DATA_KEY), VAULT)) {
      vectors.put("name.blob.draft", keys.storedBlobName("draft"));
      vectors.put("name.snapshot", keys.storedSnapshotName());
      addLog(keys, vectors);
      addSlots(keys, vectors);
    }
    return vectors;
  }

  private static void addLog(VaultKeys keys, Map<String, String> vectors) {
    ChainTag tag = keys.records().genesis();
    vectors.put("genesis-tag", hex(tag));
    String[] payloads = {"hello", "", "a".repeat(300)};
    for (int i = 0; i < payloads.length; i++) {
      int sequence = i + 1;
      byte[] payload = payloads[i].getBytes(StandardCharsets.US_ASCII);
      byte[] record = keys.records().seal(sequence, tag, payload, nonce(sequence));
      vectors.put("record." + sequence + ".payload", hex(payload));
      vectors.put("record." + sequence + ".nonce", hex(nonce(sequence)));
      vectors.put("record." + sequence, hex(record));
      tag = ChainTag.endOf(record);
    }
    ChainEnd end = new ChainEnd(3, tag);
    vectors.put("head.nonce", hex(nonce(16)));
    vectors.put("head.generation", "5");
    vectors.put("head", hex(keys.heads().seal(new Head(5, end), nonce(16))));
    byte[] text = "a draft".getBytes(StandardCharsets.US_ASCII);
    vectors.put("blob.draft.payload", hex(text));
    vectors.put("blob.draft.nonce", hex(nonce(17)));
    vectors.put(
        "blob.draft", hex(keys.blobs().seal(keys.storedBlobName("draft"), text, nonce(17))));
    vectors.put("snapshot.payload", hex(text));
    vectors.put("snapshot.nonce", hex(nonce(18)));
    vectors.put("snapshot", hex(keys.snapshots().seal(end, text, nonce(18))));
    addAttachment(keys, text, vectors);
  }

  private static void addAttachment(VaultKeys keys, byte[] file, Map<String, String> vectors) {
    byte[] number = HEX.parseHex("50".repeat(AttachmentCodec.NUMBER_LENGTH));
    String heading = keys.storedAttachmentName("box");
    String piece = keys.storedPieceName(number, 0);
    vectors.put("name.attachment.box", heading);
    vectors.put("name.attachment-unfinished.box", keys.storedUnfinishedName("box"));
    vectors.put("attachment.box.number", hex(number));
    vectors.put("name.attachment-piece.0", piece);
    var head = new AttachmentCodec.Heading(number, file.length);
    vectors.put(
        "attachment.box.heading", hex(keys.attachments().sealHeading(heading, head, nonce(22))));
    vectors.put(
        "attachment.box.piece.0", hex(keys.attachments().sealPiece(piece, file, nonce(23))));
  }

  private static void addSlots(VaultKeys keys, Map<String, String> vectors) {
    byte[] salt = HEX.parseHex("40".repeat(32));
    byte[] filler = new byte[KeyBlock.SLOTS * SlotCodec.LENGTH];
    for (int i = 0; i < filler.length; i++) {
      filler[i] = (byte) i;
    }
    KeyBlock.Draft draft = KeyBlock.draft(64, 1, 1, salt, filler);
    vectors.put("argon2id.passphrase", PASSPHRASE_UTF8);
    vectors.put("argon2id.salt", hex(salt));
    vectors.put("argon2id.memory-kib", "64");
    vectors.put("argon2id.passes", "1");
    vectors.put("argon2id.lanes", "1");
    try (SecretBytes stretched = Argon2id.stretch(secret(PASSPHRASE_UTF8), salt, 64, 1, 1);
        SecretBytes code = secret(RECOVERY_CODE)) {
      vectors.put("argon2id", hex(stretched.borrow()));
      byte[] byPassphrase =
          SlotCodec.wrap(stretched, SlotKind.PASSPHRASE, VAULT, 2, keys.dataKey(), nonce(19));
      vectors.put("slot.2.passphrase.nonce", hex(nonce(19)));
      vectors.put("slot.2.passphrase", hex(byPassphrase));
      byte[] byCode =
          SlotCodec.wrap(code, SlotKind.RECOVERY_CODE, VAULT, 5, keys.dataKey(), nonce(20));
      vectors.put("recovery-code.bytes", RECOVERY_CODE);
      vectors.put("slot.5.recovery-code.nonce", hex(nonce(20)));
      vectors.put("slot.5.recovery-code", hex(byCode));
      draft.slot(2, SlotKind.PASSPHRASE, byPassphrase).slot(5, SlotKind.RECOVERY_CODE, byCode);
    }
    vectors.put("slot-directory.nonce", hex(nonce(21)));
    vectors.put("key-block", hex(draft.seal(keys, VAULT, nonce(21)).toBytes()));
  }

  static SecretBytes secret(String hex) {
    return SecretBytes.owning(HEX.parseHex(hex));
  }

  /// Twelve bytes of `number`.
  private static byte[] nonce(int number) {
    return HEX.parseHex("%02x".formatted(number).repeat(12));
  }

  private static String hex(byte[] bytes) {
    return HEX.formatHex(bytes);
  }

  private static String hex(ChainTag tag) {
    return "%016x%016x".formatted(tag.high(), tag.low());
  }
}
