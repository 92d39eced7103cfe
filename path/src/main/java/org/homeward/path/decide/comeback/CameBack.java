package org.homeward.path.decide.comeback;

import java.util.Optional;
import org.homeward.book.EntryType;
import org.homeward.book.Fact;
import org.homeward.web.form.Form;

/// One time that they came back, or that the person wanted to.
///
/// @param who who moved
/// @param kind what kind of message it was; empty where there was none, or not said
/// @param words what was said or is felt, up to 1,000 characters; may be empty
/// @param ending how it ended; empty while it is open
/// @param after how that was, up to 300 characters; may be empty
public record CameBack(
    Who who, Optional<Message> kind, String words, Optional<Ending> ending, String after)
    implements Fact {
  /// How these are kept.
  public static final EntryType<CameBack> TYPE =
      EntryType.of("return-came", "They came back, or I wanted to", CameBack.class);

  static final int WORDS_MAX = 1000;
  static final int AFTER_MAX = 300;

  /// Who moved.
  public enum Who {
    THEY("They wrote, called or came"),
    ME("I want to go back");

    private final String label;

    Who(String label) {
      this.label = label;
    }

    /// The answer as a person gives it.
    public String label() {
      return label;
    }
  }

  /// How it ended.
  public enum Ending {
    SILENCE("I did not answer", "You let it lie. That was an answer too."),
    BUSINESS("I answered only the practical part", "Only the practical part. That was enough."),
    ANSWERED("I answered", "You answered, and you are here."),
    MET("We met", "You met, and you are here."),
    AGAIN("We are trying again", "You are trying again. What you wrote here stays yours.");

    private final String label;
    private final String said;

    Ending(String label, String said) {
      this.label = label;
      this.said = said;
    }

    /// The answer as a person gives it.
    public String label() {
      return label;
    }

    /// What is said of it afterwards.
    public String said() {
      return said;
    }
  }

  /// @param before the one that is being changed, whose ending another form asks; empty for a new
  ///   one
  static CameBack read(Form form, Optional<CameBack> before) {
    Who who =
        form.choice("who", Who.class)
            .orElseGet(() -> {
              form.error("who", "Choose which it is. The rest can stay open.");
              return Who.THEY;
            });
    return new CameBack(
        who,
        form.choice("kind", Message.class),
        form.text("words").atMost(WORDS_MAX).optional(),
        before.flatMap(CameBack::ending),
        before.map(CameBack::after).orElse(""));
  }

  CameBack ended(Optional<Ending> how, String afterwards) {
    return new CameBack(who, kind, words, how, afterwards);
  }

  void fill(Form form) {
    form.with("who", who).with("kind", kind).with("words", words);
    form.with("ending", ending).with("after", after);
  }

  @Override
  public String inWords() {
    return who.label()
        + "."
        + kind.map(each -> "\nThe message: " + each.label()).orElse("")
        + (words.isEmpty() ? "" : "\n" + words)
        + ending.map(each -> "\nHow it ended: " + each.label()).orElse("")
        + (after.isEmpty() ? "" : "\n" + after);
  }
}
