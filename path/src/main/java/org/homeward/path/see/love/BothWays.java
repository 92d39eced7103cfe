package org.homeward.path.see.love;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.StringJoiner;
import org.homeward.book.EntryType;
import org.homeward.book.Fact;
import org.homeward.web.form.Form;

/// One time of asking about love on both sides. There is at most one for each day, and its id is
/// that day.
///
/// @param on the day
/// @param mine how much the person loves the other one, 0 to 10; empty where skipped
/// @param theirs how much the other one loves the person, going by what they do, 0 to 10; empty
///   where skipped
/// @param shown what the other one does that shows it, up to 500 characters; empty where not said
/// @param ties how much each tie keeps the person; what was left out is not in it
/// @param ownTie one tie more in the person's words, up to 120 characters; empty where there is
///   none
/// @param ownIsLove whether that one is love, as the person sees it, and not something else; false
///   in what was kept before this was asked
public record BothWays(
    LocalDate on,
    OptionalInt mine,
    OptionalInt theirs,
    String shown,
    Map<Tie, Hold> ties,
    String ownTie,
    boolean ownIsLove)
    implements Fact {
  /// How these are kept.
  public static final EntryType<BothWays> TYPE =
      EntryType.of("love-both", "Love, both ways", BothWays.class);

  static final int SHOWN_MAX = 500;
  static final int OWN_MAX = 120;

  /// Copies the ties in their order.
  public BothWays {
    Map<Tie, Hold> ordered = new EnumMap<>(Tie.class);
    ordered.putAll(ties);
    ties = Collections.unmodifiableMap(ordered);
  }

  static BothWays read(Form form, LocalDate on) {
    OptionalInt mine = form.scale("mine", 0, 10);
    OptionalInt theirs = form.scale("theirs", 0, 10);
    String shown = form.text("shown").atMost(SHOWN_MAX).optional();
    Map<Tie, Hold> ties = new EnumMap<>(Tie.class);
    for (Tie tie : Tie.values()) {
      form.choice(tie.key(), Hold.class).ifPresent(hold -> ties.put(tie, hold));
    }
    String ownTie = form.text("own").atMost(OWN_MAX).optional();
    boolean ownIsLove = !ownTie.isEmpty() && form.ticked("own-love");
    var read = new BothWays(on, mine, theirs, shown, ties, ownTie, ownIsLove);
    if (form.ok() && read.isBlank()) {
      form.error("mine", "One answer is enough. Or leave it: “Not now”.");
    }
    return read;
  }

  void fill(Form form) {
    mine.ifPresent(value -> form.with("mine", value));
    theirs.ifPresent(value -> form.with("theirs", value));
    form.with("shown", shown).with("own", ownTie).with("own-love", ownIsLove ? "yes" : "");
    ties.forEach((tie, hold) -> form.with(tie.key(), hold));
  }

  private boolean isBlank() {
    return mine.isEmpty()
        && theirs.isEmpty()
        && shown.isEmpty()
        && ties.isEmpty()
        && ownTie.isEmpty();
  }

  /// The ties that keep the person that much, love or something else.
  public List<Tie> holding(boolean love, Hold hold) {
    return Tie.of(love).stream().filter(tie -> ties.get(tie) == hold).toList();
  }

  /// How many ties of a kind keep the person at all, their own one included.
  public long count(boolean love) {
    long own = hasOwn(love) ? 1 : 0;
    return holding(love, Hold.MUCH).size() + holding(love, Hold.LITTLE).size() + own;
  }

  /// Whether the person's own tie is of a kind.
  public boolean hasOwn(boolean love) {
    return !ownTie.isEmpty() && ownIsLove == love;
  }

  /// Whether anything was said of the ties, even that none of them keeps the person.
  public boolean named() {
    return !ties.isEmpty() || !ownTie.isEmpty();
  }

  /// What does not keep the person, love or not, in the order of the form.
  public List<Tie> loose() {
    return ties.keySet().stream().filter(tie -> ties.get(tie) == Hold.NOT).toList();
  }

  /// "Mine for them: 8 of 10. Theirs for me, in what they do: 5 of 10."; empty where both were
  /// skipped.
  public String said() {
    var parts = new StringJoiner(" ");
    mine.ifPresent(value -> parts.add("Mine for them: " + value + " of 10."));
    theirs.ifPresent(value -> parts.add("Theirs for me, in what they do: " + value + " of 10."));
    return parts.toString();
  }

  /// "3 things that keep you are love, 2 are something else."; empty where none is named.
  public String sentence() {
    long love = count(true);
    long other = count(false);
    if (love + other == 0) {
      return "";
    }
    if (other == 0) {
      return "All that you named is love.";
    }
    return love == 0
        ? "What you named is something else than love."
        : "Of what keeps you, "
            + love
            + (love == 1 ? " is love, and " : " are love, and ")
            + other
            + (other == 1 ? " is something else." : " are something else.");
  }

  @Override
  public String inWords() {
    var lines = new StringJoiner("\n");
    mine.ifPresent(value -> lines.add("How much I love them: " + value + " of 10"));
    theirs.ifPresent(
        value -> lines.add("How much they love me, in what they do: " + value + " of 10"));
    if (!shown.isEmpty()) {
      lines.add("What shows it: " + shown);
    }
    ties.forEach((tie, hold) -> lines.add(tie.label() + ": " + hold.label()));
    if (!ownTie.isEmpty()) {
      lines.add("It keeps me as well" + (ownIsLove ? ", and is love: " : ": ") + ownTie);
    }
    return lines.toString();
  }
}
