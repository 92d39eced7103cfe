package org.homeward.chats.reading;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.ZoneId;
import java.util.concurrent.ThreadFactory;
import java.util.function.Supplier;
import org.homeward.chats.source.ReadAhead;
import org.homeward.chats.source.Source;
import org.jspecify.annotations.Nullable;

/// One reading: what the person chose, what there is to say, how far it is.
public final class Reading {
  private final Choices choices;
  private final Progress progress;
  private final @Nullable ThreadFactory ahead;
  private final Notes notes = new Notes();
  private final Room room = Room.ofTheHeap();

  public Reading(Choices choices, Progress progress) {
    this(choices, progress, null);
  }

  /// @param ahead makes threads that read long files ahead, or null where none may
  public Reading(Choices choices, Progress progress, @Nullable ThreadFactory ahead) {
    this.choices = choices;
    this.progress = progress;
    this.ahead = ahead;
  }

  /// What a person may choose.
  ///
  /// @param zoned tells the zone where instants are shown as wall-clock times; asked only by
  ///   formats that have instants, since the platform takes a while to know its zone
  /// @param dayOrder the order of day and month, or null to settle it on the file
  /// @param me what the person is called in the chat, or null where nothing was said
  public record Choices(Supplier<ZoneId> zoned, @Nullable DayOrder dayOrder, @Nullable String me) {
    /// With a zone that is known.
    public Choices(ZoneId zone, @Nullable DayOrder dayOrder, @Nullable String me) {
      this(() -> zone, dayOrder, me);
    }

    /// Where instants are shown as wall-clock times.
    public ZoneId zone() {
      return zoned.get();
    }
  }

  /// Told how far a reading is.
  @FunctionalInterface
  public interface Progress {
    /// @param bytes how many more bytes were read
    /// @throws CancelledException when the person does not want the rest
    void read(long bytes);
  }

  /// Thrown out of a reading the person cancelled.
  public static final class CancelledException extends RuntimeException {
    private static final long serialVersionUID = 1;

    public CancelledException() {
      super("the reading was cancelled", null, false, false);
    }
  }

  public Choices choices() {
    return choices;
  }

  public Notes notes() {
    return notes;
  }

  /// Where what is read is put, until it is given on.
  public Room room() {
    return room;
  }

  /// Opens a source so that reading it moves the progress on. Says so where its archive is cut off.
  public InputStream open(Source source) throws IOException {
    if (source.cutOff()) {
      notes.say(
          NoteKind.CUT,
          "",
          0,
          "The archive is cut off: what stands before the cut was read. Export it again to have all.");
    }
    InputStream in = source.open();
    return new Counted(ahead == null ? in : new ReadAhead(in, ahead), progress);
  }

  private static final class Counted extends FilterInputStream {
    private final Progress progress;

    Counted(InputStream in, Progress progress) {
      super(in);
      this.progress = progress;
    }

    @Override
    public int read() throws IOException {
      int read = super.read();
      if (read >= 0) {
        progress.read(1);
      }
      return read;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
      int count = super.read(into, offset, length);
      if (count > 0) {
        progress.read(count);
      }
      return count;
    }

    @Override
    public long skip(long bytes) throws IOException {
      long count = super.skip(bytes);
      progress.read(count);
      return count;
    }
  }
}
