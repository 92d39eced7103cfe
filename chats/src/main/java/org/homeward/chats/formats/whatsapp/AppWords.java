package org.homeward.chats.formats.whatsapp;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What the app writes itself, by what it means.
final class AppWords {
  /// What a line that the app wrote stands for.
  enum Meaning {
    OMITTED,
    LEFT_OUT,
    DOCUMENT,
    DELETED,
    MISSED,
    CALL,
    NULL,
    POLL,
    ONCE,
    LIVE;

    /// What the list calls it.
    String kind() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  private static final int LENGTH_MIN = 4;
  private static final int LENGTH_MAX = 160;
  private static final int ENDS_BITS = 16;
  private static final int FORM_BITS = 20;

  /// Full stops of all scripts.
  static final String STOPS = ".。｡।۔";

  /// How many longs have a bit for all ends.
  static final int ENDS_LONGS = 1 << (ENDS_BITS - 6);

  /// How many longs have a bit for each form.
  static final int FORM_LONGS = 1 << (FORM_BITS - 6);

  // Apart, since the build packs with this class what is unpacked here.
  private static final class All {
    static final AppWords WORDS = PackedWords.unpacked();
  }

  private final Map<String, Meaning> whole = new HashMap<>();
  private final List<String> callBeginnings = new ArrayList<>();
  private final List<String> deletedBeginnings;
  private final List<String> onceBeginnings;
  private final Set<String> attached;
  private final Set<String> edited;
  private final List<String> openings;
  private final List<String> noAnswer;
  private final List<String> noticeParts;
  private final List<String> weakParts;
  private final List<String> selfParts;
  // By the first two bytes and the last: so few that a processor has them at hand.
  private final long[] ends;
  // By the first and last bytes and the length, so that almost no text somebody typed is looked up.
  private final long[] forms;

  /// @param keys the words as [#key] gives them, by what they are
  /// @param ends a bit for the ends of each of the whole ones, as [#ends] numbers them
  /// @param forms a bit for each form of the whole ones, as [#form] numbers them
  AppWords(WordList keys, long[] ends, long[] forms) {
    this.ends = ends;
    this.forms = forms;
    for (Meaning meaning : Meaning.values()) {
      keys.of(meaning.kind()).forEach(word -> whole.putIfAbsent(word, meaning));
    }
    callBeginnings.addAll(keys.of("missed"));
    callBeginnings.addAll(keys.of("call"));
    deletedBeginnings = keys.of("deleted-start");
    onceBeginnings = keys.of("once-start");
    attached = Set.copyOf(keys.of("attached"));
    edited = Set.copyOf(keys.of("edited"));
    openings = keys.of("opening");
    noAnswer = keys.of("no-answer");
    noticeParts = keys.of("notice");
    weakParts = keys.of("weak");
    selfParts = keys.of("self");
  }

  static AppWords all() {
    return All.WORDS;
  }

  private static int form(byte[] bytes, int from, int to) {
    int ends =
        (bytes[from] & 0xFF)
            | (bytes[from + 1] & 0xFF) << 8
            | (bytes[to - 2] & 0xFF) << 16
            | (bytes[to - 1] & 0xFF) << 24;
    return form(ends, to - from);
  }

  /// The number of ends, which few others have.
  static int ends(int first, int second, int last) {
    int ends = (first & 0xFF) | (second & 0xFF) << 8 | (last & 0xFF) << 16;
    return ends * 0x9E3779B1 >>> (32 - ENDS_BITS);
  }

  /// The number of a form.
  ///
  /// @param ends the first two and the last two bytes
  static int form(int ends, int length) {
    return ((ends ^ length * 0x2C1B3C6D) * 0x9E3779B1) >>> (32 - FORM_BITS);
  }

  /// Words as they are compared: small letters, without marks, odd spaces and a full stop.
  static String key(String words) {
    String lower = words.toLowerCase(Locale.ROOT);
    StringBuilder key = new StringBuilder(lower.length());
    for (int i = 0; i < lower.length(); i++) {
      char c = lower.charAt(i);
      if (!Marks.isSpace(c)) {
        if (!Marks.isMark(c)) {
          key.append(c);
        }
      } else if (!key.isEmpty() && " <".indexOf(key.charAt(key.length() - 1)) < 0) {
        key.append(' ');
      }
    }
    int end = key.length();
    while (end > 0 && (key.charAt(end - 1) == ' ' || STOPS.indexOf(key.charAt(end - 1)) >= 0)) {
      end--;
    }
    key.setLength(end);
    if (key.length() > 2 && key.charAt(end - 1) == '>' && key.charAt(end - 2) == ' ') {
      key.deleteCharAt(end - 2);
    }
    return key.toString();
  }

  /// What the range means as a whole, or null where the app does not write this.
  @Nullable Meaning meaning(byte[] bytes, int from, int to) {
    if (to - from < LENGTH_MIN || to - from > LENGTH_MAX) {
      return null;
    }
    int outer = ends(bytes[from], bytes[from + 1], bytes[to - 1]);
    if ((ends[outer >>> 6] & 1L << outer) == 0) {
      return null;
    }
    int form = form(bytes, from, to);
    if ((forms[form >>> 6] & 1L << form) == 0) {
      return null;
    }
    return meaning(Marks.text(bytes, from, to));
  }

  /// What words mean as a whole, or null.
  @Nullable Meaning meaning(String words) {
    return whole.get(key(words));
  }

  /// Whether words the app wrote are of a call.
  boolean beginsCall(String words) {
    String key = key(words);
    return callBeginnings.stream().anyMatch(key::startsWith);
  }

  /// Whether words the app wrote stand for a message somebody deleted.
  boolean beginsDeleted(String words) {
    String key = key(words);
    return deletedBeginnings.stream().anyMatch(key::startsWith);
  }

  /// Whether words the app wrote stand for something seen once, of which nothing is exported.
  boolean beginsOnce(String words) {
    String key = key(words);
    return onceBeginnings.stream().anyMatch(key::startsWith);
  }

  /// Whether words are how the app begins a chat.
  boolean opensAChat(String words) {
    String key = key(words);
    return openings.stream().anyMatch(key::startsWith);
  }

  /// Whether words of a call say that nobody answered.
  boolean saysNoAnswer(String words) {
    String key = key(words);
    return noAnswer.stream().anyMatch(key::contains);
  }

  /// Whether words in brackets say that a file is attached.
  boolean saysAttached(String words) {
    return attached.contains(key(words));
  }

  /// Whether words in angle brackets say that a message was changed.
  boolean saysEdited(String words) {
    return edited.contains(key(words));
  }

  /// Whether words can only be part of a notice.
  boolean hasNoticePart(String words) {
    String key = key(words);
    return noticeParts.stream().anyMatch(key::contains);
  }

  /// Whether words the app wrote are a notice as far as the lists know.
  boolean isNotice(String words) {
    return hasNoticePart(words) || readsLikeANotice(words) || beginsCall(words);
  }

  /// Whether words read like a notice, though they may be a name: somebody did something.
  boolean readsLikeANotice(String words) {
    String key = key(words) + " ";
    return selfParts.stream()
            .anyMatch(part -> key.startsWith(part + " ") && key.length() > part.length() + 1)
        || weakParts.stream().anyMatch(part -> key.contains(" " + part + " "));
  }
}
