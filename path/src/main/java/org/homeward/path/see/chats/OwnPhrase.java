package org.homeward.path.see.chats;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.homeward.book.EntryType;
import org.homeward.book.Fact;
import org.homeward.chats.words.WordLists;
import org.homeward.web.form.Form;
import org.homeward.web.form.Option;

/// Words of the person's own, looked for in their messages beside those that come along.
///
/// @param text as they are written between two people, 1 to 80 characters with a letter among them
/// @param sense what they are counted as
/// @param tongue which list they stand in, and so whose "not" takes them back
/// @param use whether they count, or are left uncounted although they look as if
public record OwnPhrase(String text, Sense sense, Tongue tongue, Use use) implements Fact {
  /// How it is kept.
  public static final EntryType<OwnPhrase> TYPE =
      EntryType.of("chat-phrase", "My own words to look for", OwnPhrase.class);

  static final int TEXT_MAX = 80;

  private static final Pattern TWO_PARTS = Pattern.compile("[,.;:!?…\\n]\\s*\\p{L}");

  /// What finding them does.
  public enum Use {
    COUNTS("Count it", "wherever it stands in a message"),
    DOES_NOT("Do not count it", "although other words in it would be");

    private final String label;
    private final String hint;

    Use(String label, String hint) {
      this.label = label;
      this.hint = hint;
    }

    static List<Option> options() {
      return List.of(
          Option.of(COUNTS, COUNTS.label, COUNTS.hint),
          Option.of(DOES_NOT, DOES_NOT.label, DOES_NOT.hint));
    }
  }

  static OwnPhrase read(Form form) {
    String text = form.text("text").atMost(TEXT_MAX).required("Write the words. One is enough.");
    if (!text.isEmpty() && WordLists.plain(text).isEmpty()) {
      form.error("text", "Use at least one letter. Hearts and signs alone are not looked for.");
    } else if (TWO_PARTS.matcher(text).find()) {
      form.error("text", "Leave out commas and full stops. Words are looked for between them.");
    }
    Optional<Sense> sense = form.choice("sense", Sense.class);
    if (sense.isEmpty()) {
      form.error("sense", "Choose what it is.");
    }
    return new OwnPhrase(
        text,
        sense.orElse(Sense.KIND),
        form.choice("tongue", Tongue.class).orElse(Tongue.EN),
        form.choice("use", Use.class).orElse(Use.COUNTS));
  }

  void fill(Form form) {
    form.with("text", text).with("sense", sense).with("tongue", tongue).with("use", use);
  }

  boolean counts() {
    return use == Use.COUNTS;
  }

  /// What it is, for lists.
  String meta() {
    return (counts() ? sense.label() : "Not counted as: " + sense.label()) + ", " + tongue.label();
  }

  WordLists in(WordLists lists) {
    return lists.plus(tongue.code(), sense.meaning(), text, counts());
  }

  @Override
  public String inWords() {
    return text + "%n".formatted() + meta();
  }
}
