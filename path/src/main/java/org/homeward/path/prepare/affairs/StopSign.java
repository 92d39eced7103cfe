package org.homeward.path.prepare.affairs;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import org.homeward.book.EntryType;
import org.homeward.book.Fact;
import org.homeward.web.form.Form;

/// A moment's stop before something that is hard to take back.
///
/// @param kind what it is
/// @param affair the id of the thing on the list; empty where it is none
/// @param words what it is in words, up to 200 characters; may be empty
/// @param upset how upset the person is, 0 to 10; empty where not said
/// @param slept whether they slept on it; empty where not said
/// @param shown whether somebody who knows about it has looked; empty where not said
/// @param until when they want to look again; empty where they did not choose to wait
/// @param goesOn whether they chose to go on
public record StopSign(
    Weighty kind,
    String affair,
    String words,
    OptionalInt upset,
    Optional<Said> slept,
    Optional<Said> shown,
    Optional<Instant> until,
    boolean goesOn)
    implements Fact {
  /// How these are kept.
  public static final EntryType<StopSign> TYPE =
      EntryType.of("affairs-stop", "A stop before something weighty", StopSign.class);

  static final int WORDS_MAX = 200;

  /// From here on somebody is upset.
  private static final int UPSET_FROM = 5;

  /// Yes or no.
  public enum Said {
    YES("Yes"),
    NO("Not yet");

    private final String label;

    Said(String label) {
      this.label = label;
    }

    /// The answer as a person gives it.
    public String label() {
      return label;
    }
  }

  static StopSign read(Form form, String affair) {
    Optional<Weighty> kind = form.choice("kind", Weighty.class);
    if (kind.isEmpty()) {
      form.error("kind", "Choose what it is.");
    }
    return new StopSign(
        kind.orElse(Weighty.SIGNING),
        affair,
        form.text("words").atMost(WORDS_MAX).optional(),
        form.scale("upset", 0, 10),
        form.choice("slept", Said.class),
        form.choice("shown", Said.class),
        Optional.empty(),
        false);
  }

  /// Whether an answer speaks for a calmer day.
  boolean isUpset() {
    return upset.isPresent() && upset.getAsInt() >= UPSET_FROM;
  }

  /// Whether nothing said speaks against now.
  boolean isClear() {
    return !isUpset()
        && !slept.equals(Optional.of(Said.NO))
        && !shown.equals(Optional.of(Said.NO));
  }

  StopSign waiting(Instant until) {
    return new StopSign(kind, affair, words, upset, slept, shown, Optional.of(until), false);
  }

  StopSign goingOn() {
    return new StopSign(kind, affair, words, upset, slept, shown, Optional.empty(), true);
  }

  @Override
  public String inWords() {
    var text = new StringBuilder(kind.label());
    text.append(words.isEmpty() ? "." : ": " + words);
    upset.ifPresent(n -> text.append("\nHow upset: ").append(n).append(" of 10"));
    slept.ifPresent(each -> text.append("\nSlept on it: ").append(each.label()));
    shown.ifPresent(each -> text.append("\nShown to somebody: ").append(each.label()));
    until.ifPresent(time -> text.append("\nIt waits."));
    return goesOn ? text.append("\nGone on with.").toString() : text.toString();
  }
}
