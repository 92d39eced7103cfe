package org.homeward.chats.words;

import java.util.function.Consumer;
import org.homeward.chats.message.Message;

/// Marks each authored message with what a scan finds in it: the part of measuring that any core
/// can do. For one thread.
public final class Scanned implements Consumer<Message> {
  private static final int WORDS_BITS = 24;
  private static final long WORDS_MASK = (1L << WORDS_BITS) - 1;
  private static final long ASKS = 1L << WORDS_BITS;
  private static final int MEANINGS_SHIFT = WORDS_BITS + 1;

  private final Scan scan;

  public Scanned(Lexicon lexicon) {
    scan = new Scan(lexicon);
  }

  @Override
  public void accept(Message message) {
    if (message.kind().authored()) {
      message.mark(mark(scan, message));
    }
  }

  /// Scans a message and packs what was found: how many words, whether it asks, what it says.
  static long mark(Scan scan, Message message) {
    scan.read(message.bytes(), message.from(), message.to());
    return Math.min(scan.words(), WORDS_MASK)
        | (scan.asks() ? ASKS : 0)
        | (long) scan.meanings() << MEANINGS_SHIFT;
  }

  /// The mark of a message: the one it has, or one made with `scan`.
  public static long markOf(Message message, Scan scan) {
    return message.mark() == Message.UNMARKED ? mark(scan, message) : message.mark();
  }

  /// How many words a marked message has.
  public static int words(long mark) {
    return (int) (mark & WORDS_MASK);
  }

  /// Whether a marked message asks.
  public static boolean asks(long mark) {
    return (mark & ASKS) != 0;
  }

  /// What a marked message says, as the bits of [Meaning#bit].
  public static int meanings(long mark) {
    return (int) (mark >>> MEANINGS_SHIFT);
  }
}
