package org.homeward.vault.format.v1;

import java.util.Optional;

/// What a key slot holds. The slot itself does not tell; the sealed directory does.
public enum SlotKind {
  /// Random bytes, kept so that the used slots cannot be counted.
  UNUSED(0, "homeward/v1/slot-key/unused"),
  /// The data key, wrapped under the stretched passphrase.
  PASSPHRASE(1, "homeward/v1/slot-key/passphrase"),
  /// The data key, wrapped under the printed recovery code.
  RECOVERY_CODE(2, "homeward/v1/slot-key/recovery-code");

  private final int code;
  private final String label;

  SlotKind(int code, String label) {
    this.code = code;
    this.label = label;
  }

  int code() {
    return code;
  }

  String label() {
    return label;
  }

  static Optional<SlotKind> of(int code) {
    for (SlotKind kind : values()) {
      if (kind.code == code) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }
}
