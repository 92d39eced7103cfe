package org.homeward.chats.text.sqlite;

/// Numbers with their highest byte first.
final class BigEndian {
  private BigEndian() {}

  static int unsignedShort(byte[] bytes, int at) {
    return (bytes[at] & 0xff) << 8 | bytes[at + 1] & 0xff;
  }

  static int signedInt(byte[] bytes, int at) {
    return unsignedShort(bytes, at) << 16 | unsignedShort(bytes, at + 2);
  }

  /// A number of `length` bytes, its first bit the sign.
  static long signed(byte[] bytes, int at, int length) {
    long number = bytes[at];
    for (int i = 1; i < length; i++) {
      number = number << 8 | bytes[at + i] & 0xff;
    }
    return number;
  }
}
