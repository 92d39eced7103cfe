package org.homeward.chats.measure;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.homeward.chats.message.Message;
import org.homeward.chats.tally.Calendar;
import org.homeward.chats.words.Meaning;

/// The last kind words of each person.
final class LastAffection implements Measure {
  private static final int TEXT_BYTES_MAX = 2_000;

  private final List<Kept> people = new ArrayList<>();

  /// A copy of the last one, in an array that is used again.
  private static final class Kept {
    private byte[] text = {};
    private int length;
    private long time;
    private long index = -1;

    void take(Said said) {
      Message message = said.message();
      length = Math.min(message.length(), TEXT_BYTES_MAX);
      if (length < message.length()) {
        while (length > 0 && (message.bytes()[message.from() + length] & 0xC0) == 0x80) {
          length--;
        }
      }
      if (text.length < length) {
        text = new byte[length];
      }
      System.arraycopy(message.bytes(), message.from(), text, 0, length);
      time = said.time();
      index = said.index();
    }
  }

  @Override
  public void said(Said said, Findings findings) {
    if (!said.means(Meaning.AFFECTION)) {
      return;
    }
    while (people.size() <= said.sender()) {
      people.add(new Kept());
    }
    people.get(said.sender()).take(said);
  }

  Optional<Quote> of(int sender) {
    if (sender >= people.size() || people.get(sender).index < 0) {
      return Optional.empty();
    }
    Kept kept = people.get(sender);
    return Optional.of(
        new Quote(
            Calendar.wall(kept.time),
            new String(kept.text, 0, kept.length, StandardCharsets.UTF_8),
            kept.index));
  }
}
