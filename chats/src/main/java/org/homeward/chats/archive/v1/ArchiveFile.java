package org.homeward.chats.archive.v1;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.homeward.chats.archive.Archive;
import org.homeward.chats.message.Message;
import org.homeward.chats.message.MessageKind;
import org.homeward.chats.reading.Limits;

/// Writes an archive and reads it back: the same messages in the same order.
public final class ArchiveFile {
  private static final byte[] MAGIC = "HWCHATS\u0001".getBytes(StandardCharsets.ISO_8859_1);
  private static final MessageKind[] KINDS = MessageKind.values();
  private static final int KIND = 7;
  private static final int SECONDS = 8;
  private static final int EDITED = 16;
  private static final int CALL = 32;
  private static final int BUFFER = 64 * 1024;

  private ArchiveFile() {}

  /// Writes all of it; `out` stays open.
  public static void write(Archive archive, OutputStream out) throws IOException {
    var deflater = new Deflater(Deflater.BEST_SPEED);
    try {
      var deflated = new DeflaterOutputStream(out, deflater, BUFFER);
      var body = new DataOutputStream(new BufferedOutputStream(deflated, BUFFER));
      body.write(MAGIC);
      body.writeInt(archive.senders().size());
      for (String sender : archive.senders()) {
        body.writeUTF(sender);
      }
      body.writeInt(archive.size());
      Message message = new Message();
      long before = 0;
      for (int i = 0; i < archive.size(); i++) {
        archive.read(i, message);
        write(message, message.time() - before, body);
        before = message.time();
      }
      body.flush();
      deflated.finish();
    } finally {
      deflater.end();
    }
  }

  private static void write(Message message, long since, DataOutputStream out) throws IOException {
    boolean call = message.callSeconds() != Message.UNKNOWN_LENGTH;
    out.writeByte(
        message.kind().ordinal()
            | (message.timeHasSeconds() ? SECONDS : 0)
            | (message.edited() ? EDITED : 0)
            | (call ? CALL : 0));
    number(since << 1 ^ since >> 63, out);
    number(message.sender() + 1L, out);
    if (call) {
      number(message.callSeconds(), out);
    }
    number(message.length(), out);
    out.write(message.bytes(), message.from(), message.length());
  }

  private static void number(long value, DataOutputStream out) throws IOException {
    long left = value;
    while ((left & ~0x7fL) != 0) {
      out.writeByte((int) (left & 0x7f | 0x80));
      left >>>= 7;
    }
    out.writeByte((int) left);
  }

  /// Reads what [#write] wrote. May read beyond it where `in` goes on.
  ///
  /// @throws IOException when it is something else, or cut
  public static Archive read(InputStream in) throws IOException {
    var body = new DataInputStream(new BufferedInputStream(new InflaterInputStream(in), BUFFER));
    byte[] magic = new byte[MAGIC.length];
    body.readFully(magic);
    if (!Arrays.equals(magic, MAGIC)) {
      throw new IOException("these are no messages of a version known here");
    }
    Archive archive = new Archive();
    int senders = bounded(body.readInt(), Limits.SENDERS_MAX);
    for (int i = 0; i < senders; i++) {
      archive.sender(body.readUTF());
    }
    int messages = bounded(body.readInt(), Integer.MAX_VALUE);
    Message message = new Message();
    byte[] text = new byte[1024];
    long time = 0;
    for (int i = 0; i < messages; i++) {
      int marks = body.readUnsignedByte();
      long zigzag = number(body);
      time += zigzag >>> 1 ^ -(zigzag & 1);
      message.begin(KINDS[bounded(marks & KIND, KINDS.length - 1)], time, (marks & SECONDS) != 0);
      message.by(bounded(number(body), senders) - 1).edited((marks & EDITED) != 0);
      if ((marks & CALL) != 0) {
        message.callSeconds(bounded(number(body), Integer.MAX_VALUE));
      }
      int length = bounded(number(body), Limits.LINE_BYTES_MAX);
      if (length > text.length) {
        text = new byte[Math.max(length, text.length * 2)];
      }
      body.readFully(text, 0, length);
      archive.message(message.text(text, 0, length));
    }
    return archive;
  }

  private static long number(DataInputStream in) throws IOException {
    long value = 0;
    for (int shift = 0; shift < Long.SIZE; shift += 7) {
      int next = in.readUnsignedByte();
      value |= (next & 0x7fL) << shift;
      if ((next & 0x80) == 0) {
        return value;
      }
    }
    throw new EOFException("a number without an end");
  }

  private static int bounded(long value, int most) throws IOException {
    if (value < 0 || value > most) {
      throw new IOException("a number that nothing writes");
    }
    return (int) value;
  }
}
