package org.homeward.path.see.values;

import java.util.Optional;
import java.util.StringJoiner;
import org.homeward.book.EntryType;
import org.homeward.book.Fact;
import org.homeward.web.form.Form;

/// One core wish on both sides.
///
/// @param topic what it is about
/// @param mine what the person wishes, 1 to 300 characters
/// @param theirs what the other one wishes, as far as the person knows, up to 300 characters; empty
///   where they do not know
/// @param known whether the other one said so, rather than the person guessing
/// @param gap how far the two lie apart; empty where not said
/// @param core whether the person could not live without it
public record Wish(
    Topic topic, String mine, String theirs, boolean known, Optional<Gap> gap, boolean core)
    implements Fact {
  /// How these are kept.
  public static final EntryType<Wish> TYPE =
      EntryType.of("values-wish", "A wish, on both sides", Wish.class);

  static final int WORDS_MAX = 300;
  private static final int TITLE_MAX = 30;

  static Wish read(Form form) {
    Topic topic =
        form.choice("topic", Topic.class)
            .orElseGet(() -> {
              form.error("topic", "Choose what it is about.");
              return Topic.OTHER;
            });
    String mine =
        form.text("mine").atMost(WORDS_MAX).required("Write what you wish. A few words will do.");
    String theirs = form.text("theirs").atMost(WORDS_MAX).optional();
    boolean known = !theirs.isEmpty() && form.ticked("known");
    return new Wish(topic, mine, theirs, known, form.choice("gap", Gap.class), form.ticked("core"));
  }

  void fill(Form form) {
    form.with("topic", topic).with("mine", mine).with("theirs", theirs).with("gap", gap);
    form.with("known", known ? "yes" : "").with("core", core ? "yes" : "");
  }

  /// What it is called in a picture: its topic, or for something else the beginning of the wish.
  String title() {
    String line = mine.replace('\n', ' ');
    if (topic != Topic.OTHER) {
      return topic.label();
    }
    return line.codePointCount(0, line.length()) <= TITLE_MAX
        ? line
        : line.substring(0, line.offsetByCodePoints(0, TITLE_MAX - 1)) + "…";
  }

  @Override
  public String inWords() {
    var lines = new StringJoiner("\n");
    lines.add(topic.label() + (core ? " (I could not live without it)" : ""));
    lines.add("Mine: " + mine);
    if (!theirs.isEmpty()) {
      lines.add("Theirs, " + (known ? "as they said: " : "as I guess: ") + theirs);
    }
    gap.ifPresent(each -> lines.add("How far apart: " + each.label()));
    return lines.toString();
  }
}
