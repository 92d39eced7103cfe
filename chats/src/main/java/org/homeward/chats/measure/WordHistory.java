package org.homeward.chats.measure;

import java.time.YearMonth;
import java.time.temporal.ChronoField;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.homeward.chats.message.Message;
import org.homeward.chats.message.Sink;
import org.homeward.chats.outcome.Quote;
import org.homeward.chats.tally.Calendar;
import org.homeward.chats.tally.Tally;
import org.homeward.chats.words.Lexicon;
import org.homeward.chats.words.Scan;

/// When words a person asks for were written: how often by whom in which month, and the last time.
/// Not thread-safe.
public final class WordHistory implements Sink {
  private static final int WORD_BITS = 5;
  private static final int MONTH_BITS = 18;
  private static final int TOTAL = (1 << MONTH_BITS) - 1;

  private final int wordCount;
  private final Scan scan;
  private final Calendar calendar = new Calendar();
  private final Tally tally = new Tally();
  private final Map<String, Integer> numbers = new LinkedHashMap<>();
  private final List<List<Kept>> last = new ArrayList<>();
  private long index;

  /// @param words words or phrases, at most [Lexicon#SEARCHED_MAX]: found as whole words, whatever
  ///   their capitals, accents and apostrophes
  public WordHistory(List<String> words) {
    wordCount = words.size();
    scan = new Scan(Lexicon.ofWords(words));
  }

  @Override
  public int sender(String name) {
    return numbers.computeIfAbsent(
        name,
        unknown -> {
          List<Kept> kept = new ArrayList<>();
          for (int word = 0; word < wordCount; word++) {
            kept.add(new Kept());
          }
          last.add(kept);
          return numbers.size();
        });
  }

  @Override
  public void message(Message message) {
    long at = index++;
    if (!message.kind().authored() || message.sender() == Message.NOBODY) {
      return;
    }
    scan.read(message.bytes(), message.from(), message.to());
    for (int word = 0; word < wordCount; word++) {
      int times = scan.searched(word);
      if (times > 0) {
        tally.add(key(word, message.sender(), calendar.month(message.time())), times);
        tally.add(key(word, message.sender(), TOTAL), times);
        last.get(message.sender()).get(word).take(message, at);
      }
    }
  }

  private static long key(int word, int sender, int month) {
    return ((long) sender << WORD_BITS | word) << MONTH_BITS | month;
  }

  /// The names of the senders by number.
  public List<String> senders() {
    return List.copyOf(numbers.keySet());
  }

  /// How often somebody wrote a word.
  ///
  /// @param word its place among the words asked for
  public long count(int word, int sender) {
    return tally.sum(key(word, sender, TOTAL));
  }

  /// How often somebody wrote a word in a month.
  public long count(int word, int sender, YearMonth month) {
    return tally.sum(
        key(word, sender, Math.toIntExact(month.getLong(ChronoField.PROLEPTIC_MONTH))));
  }

  /// The last message in which somebody wrote a word.
  public Optional<Quote> last(int word, int sender) {
    return last.get(sender).get(word).quote();
  }
}
