package org.homeward.book;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// The whole log in one snapshot: every payload with its sequence number.
///
/// ```
/// fold = "f1" count:u32 { sequence:u64 length:u32 payload }*          ; big-endian
/// ```
///
/// It holds nothing that the log does not, so it can be thrown away and made again at any time.
final class Fold {
  private static final short MAGIC = 0x6631;

  private Fold() {}

  static byte[] of(Iterable<Shelf> shelves) {
    List<Track.Step> steps = new ArrayList<>();
    for (Shelf shelf : shelves) {
      for (Track track : shelf.tracks()) {
        steps.addAll(track.steps());
      }
    }
    steps.sort(Comparator.comparingLong(Track.Step::sequence));
    var bytes = new ByteArrayOutputStream();
    try (var out = new DataOutputStream(bytes)) {
      out.writeShort(MAGIC);
      out.writeInt(steps.size());
      for (Track.Step step : steps) {
        byte[] payload = step.payload().bytes();
        out.writeLong(step.sequence());
        out.writeInt(payload.length);
        out.write(payload);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /// @throws MalformedPayloadException when the bytes are not a fold of this format
  static List<Track.Step> parse(byte[] fold) {
    try {
      ByteBuffer in = ByteBuffer.wrap(fold);
      if (in.getShort() != MAGIC) {
        throw new MalformedPayloadException("snapshot of another format");
      }
      int count = in.getInt();
      List<Track.Step> steps = new ArrayList<>(Math.clamp(count, 0, fold.length / 12));
      for (int i = 0; i < count; i++) {
        long sequence = in.getLong();
        int length = in.getInt();
        if (length < 0 || length > in.remaining()) {
          throw new MalformedPayloadException("snapshot cut off");
        }
        byte[] payload = new byte[length];
        in.get(payload);
        steps.add(new Track.Step(sequence, Payload.parse(payload)));
      }
      return steps;
    } catch (BufferUnderflowException e) {
      throw new MalformedPayloadException("snapshot cut off", e);
    }
  }
}
