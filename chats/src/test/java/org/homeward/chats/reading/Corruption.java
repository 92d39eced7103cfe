package org.homeward.chats.reading;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Random;

/// What happens to files before a person gives them to us.
public enum Corruption {
  TRUNCATED {
    @Override
    public byte[] of(byte[] file, Random random) {
      return Arrays.copyOf(file, random.nextInt(file.length + 1));
    }
  },
  BEGINNING_LOST {
    @Override
    public byte[] of(byte[] file, Random random) {
      return Arrays.copyOfRange(file, random.nextInt(file.length + 1), file.length);
    }
  },
  BYTE_CHANGED {
    @Override
    public byte[] of(byte[] file, Random random) {
      byte[] changed = file.clone();
      for (int i = random.nextInt(4); i >= 0 && changed.length > 0; i--) {
        changed[random.nextInt(changed.length)] = (byte) random.nextInt();
      }
      return changed;
    }
  },
  BAD_UTF_8 {
    @Override
    public byte[] of(byte[] file, Random random) {
      return insert(file, random, new byte[] {(byte) 0xc3, (byte) 0x28, (byte) 0xff});
    }
  },
  ZEROS {
    @Override
    public byte[] of(byte[] file, Random random) {
      return insert(file, random, new byte[1 + random.nextInt(64)]);
    }
  },
  PIECE_DOUBLED {
    @Override
    public byte[] of(byte[] file, Random random) {
      int from = random.nextInt(file.length + 1);
      int to = from + random.nextInt(Math.min(file.length - from, 4096) + 1);
      return insert(file, random, Arrays.copyOfRange(file, from, to));
    }
  },
  PIECE_LOST {
    @Override
    public byte[] of(byte[] file, Random random) {
      int from = random.nextInt(file.length + 1);
      int to = from + random.nextInt(Math.min(file.length - from, 4096) + 1);
      return join(Arrays.copyOf(file, from), Arrays.copyOfRange(file, to, file.length));
    }
  },
  PIECES_SWAPPED {
    @Override
    public byte[] of(byte[] file, Random random) {
      int middle = random.nextInt(file.length + 1);
      return join(Arrays.copyOfRange(file, middle, file.length), Arrays.copyOf(file, middle));
    }
  },
  WRITTEN_TWICE {
    @Override
    public byte[] of(byte[] file, Random random) {
      return join(file, file);
    }
  };

  /// The file after it happened.
  public abstract byte[] of(byte[] file, Random random);

  private static byte[] insert(byte[] file, Random random, byte[] piece) {
    int at = random.nextInt(file.length + 1);
    return join(join(Arrays.copyOf(file, at), piece), Arrays.copyOfRange(file, at, file.length));
  }

  private static byte[] join(byte[] one, byte[] other) {
    ByteArrayOutputStream joined = new ByteArrayOutputStream(one.length + other.length);
    joined.writeBytes(one);
    joined.writeBytes(other);
    return joined.toByteArray();
  }
}
