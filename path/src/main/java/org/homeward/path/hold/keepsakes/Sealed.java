package org.homeward.path.hold.keepsakes;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.homeward.book.Entry;
import org.homeward.book.EntryId;
import org.homeward.book.EntryType;
import org.homeward.book.Fact;

/// One file in the box. Its bytes are among the book's attachments.
///
/// @param name what the person's device called it, 1 to 120 characters
/// @param size how many bytes it has
/// @param look what it can be shown as
/// @param whole whether all of it has arrived; one that has not is cleared away
/// @param goes the day from which it is asked whether it still is to be erased; empty where nobody
///   asked for that
public record Sealed(String name, long size, Look look, boolean whole, Optional<LocalDate> goes)
    implements Fact {
  /// How these are kept.
  public static final EntryType<Sealed> TYPE =
      EntryType.of("box-file", "A file in the box", Sealed.class);

  /// The largest file the box takes, in bytes: 200 MB.
  public static final long SIZE_MAX = 200L << 20;

  private static final long KILO = 1024;

  /// The name of a file's bytes among the attachments.
  static String attachment(EntryId id) {
    return "box-" + id.value().toLowerCase(Locale.ROOT);
  }

  Sealed arrived() {
    return new Sealed(name, size, look, true, goes);
  }

  Sealed going(Optional<LocalDate> day) {
    return new Sealed(name, size, look, whole, day);
  }

  /// "3.4 MB".
  static String said(long bytes) {
    if (bytes < KILO) {
      return bytes == 1 ? "1 byte" : bytes + " bytes";
    }
    return bytes < KILO * KILO
        ? Math.max(1, bytes / KILO) + " KB"
        : String.format(Locale.ROOT, "%.1f MB", bytes / (double) (KILO * KILO));
  }

  /// What a list of them has together.
  static long size(Iterable<Entry<Sealed>> files) {
    long size = 0;
    for (Entry<Sealed> each : files) {
      size += each.fact().size();
    }
    return size;
  }

  /// Without its name, which could hurt: that is shown where the box is open, and in the export.
  @Override
  public String inWords() {
    return "A file of "
        + said(size)
        + (whole ? "" : ", not all of it")
        + goes.map(day -> ", to be erased after " + day).orElse("")
        + ".";
  }
}
