package org.homeward.path.hold.keepsakes;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// What a file can be shown as, found in its first bytes: its name may say anything. What no
/// browser draws without running it (SVG among others) is a file to keep and nothing else.
public enum Look {
  JPEG("image/jpeg"),
  PNG("image/png"),
  GIF("image/gif"),
  WEBP("image/webp"),
  NONE("application/octet-stream");

  /// So many bytes tell.
  static final int HEAD = 12;

  private static final byte[] PNG_HEAD = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10};

  private final String contentType;

  Look(String contentType) {
    this.contentType = contentType;
  }

  /// Its media type.
  public String contentType() {
    return contentType;
  }

  /// Whether a page can show it.
  public boolean isPicture() {
    return this != NONE;
  }

  /// What a file is that begins so.
  static Look of(byte[] head) {
    if (begins(head, 0, new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff})) {
      return JPEG;
    }
    if (begins(head, 0, PNG_HEAD)) {
      return PNG;
    }
    if (begins(head, 0, ascii("GIF87a")) || begins(head, 0, ascii("GIF89a"))) {
      return GIF;
    }
    return begins(head, 0, ascii("RIFF")) && begins(head, 8, ascii("WEBP")) ? WEBP : NONE;
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  private static boolean begins(byte[] head, int at, byte[] with) {
    int end = at + with.length;
    return head.length >= end && Arrays.equals(head, at, end, with, 0, with.length);
  }
}
