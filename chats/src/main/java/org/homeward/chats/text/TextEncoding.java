package org.homeward.chats.text;

/// The encodings that exports of text come in.
enum TextEncoding {
  UTF_8(0xEF, 0xBB, 0xBF),
  UTF_16_LE(0xFF, 0xFE),
  UTF_16_BE(0xFE, 0xFF);

  private final int[] mark;

  TextEncoding(int... mark) {
    this.mark = mark;
  }

  /// The encoding of a file that begins with `head`.
  static TextEncoding of(byte[] head) {
    for (TextEncoding encoding : values()) {
      if (encoding.markLength(head) > 0) {
        return encoding;
      }
    }
    return byZeros(head);
  }

  // Digits, spaces and line ends are everywhere in an export and have one zero byte in UTF-16, on
  // one side; UTF-8 text has none.
  private static TextEncoding byZeros(byte[] head) {
    int pairs = head.length / 2;
    int even = 0;
    int odd = 0;
    for (int i = 0; i < pairs; i++) {
      even += head[2 * i] == 0 ? 1 : 0;
      odd += head[2 * i + 1] == 0 ? 1 : 0;
    }
    int enough = Math.max(2, pairs / 10);
    if (odd >= enough && even * 8 <= odd) {
      return UTF_16_LE;
    }
    if (even >= enough && odd * 8 <= even) {
      return UTF_16_BE;
    }
    return UTF_8;
  }

  /// How many bytes of `head` are the byte order mark, 0 where there is none.
  int markLength(byte[] head) {
    if (head.length < mark.length) {
      return 0;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((head[i] & 0xFF) != mark[i]) {
        return 0;
      }
    }
    return mark.length;
  }
}
