package org.homeward.chats.formats.imessage;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;

/// Texts as the app archives them.
final class Archived {
  static final int AFTER_BYTES = 4;

  private Archived() {}

  static byte[] text(String text) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(new byte[] {4, 11});
    out.writeBytes("streamtyped".getBytes(US_ASCII));
    out.writeBytes(new byte[] {(byte) 0x81, (byte) 0xe8, 3, (byte) 0x84, 1, '@', (byte) 0x84});
    out.writeBytes(new byte[] {(byte) 0x84, (byte) 0x84, 0x12});
    out.writeBytes("NSAttributedString".getBytes(US_ASCII));
    out.writeBytes(new byte[] {0, (byte) 0x84, (byte) 0x84, 8});
    out.writeBytes("NSObject".getBytes(US_ASCII));
    out.writeBytes(new byte[] {0, (byte) 0x85, (byte) 0x92, (byte) 0x84, (byte) 0x84, 8});
    out.writeBytes("NSString".getBytes(US_ASCII));
    out.writeBytes(new byte[] {1, (byte) 0x94, (byte) 0x84, 1, '+'});
    byte[] bytes = text.getBytes(UTF_8);
    if (bytes.length < 0x80) {
      out.write(bytes.length);
    } else if (bytes.length < 0x8000) {
      out.writeBytes(new byte[] {(byte) 0x81, (byte) bytes.length, (byte) (bytes.length >> 8)});
    } else {
      out.write(0x82);
      for (int i = 0; i < 4; i++) {
        out.write(bytes.length >> (8 * i));
      }
    }
    out.writeBytes(bytes);
    out.writeBytes(new byte[] {(byte) 0x86, (byte) 0x84, 2, 'i'});
    return out.toByteArray();
  }
}
