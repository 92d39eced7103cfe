package org.homeward.path.hold.urge;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.homeward.book.EntryType;
import org.homeward.book.Fact;
import org.homeward.web.form.Form;

/// One urge, from its first page to how it ended. It grows while the person goes on.
///
/// @param strength how strong it was at first, 0 to 10; empty where not said
/// @param feels what it is made of
/// @param words a few words, up to 300 characters; empty where not said
/// @param drank whether there was drink or something like it
/// @param waitUntil until when the person chose to wait; empty where they did not
/// @param uses the tools used, in their order
/// @param ending how it ended; empty while that was not said
public record Urge(
    Optional<Integer> strength,
    List<Feel> feels,
    String words,
    boolean drank,
    Optional<Instant> waitUntil,
    List<ToolUse> uses,
    Optional<Ending> ending)
    implements Fact {
  /// How urges are kept.
  public static final EntryType<Urge> TYPE = EntryType.of("urge", "An urge", Urge.class);

  static final int WORDS_MAX = 300;

  /// Copies the lists, so that the record cannot change.
  public Urge {
    feels = List.copyOf(feels);
    uses = List.copyOf(uses);
  }

  /// An urge of which nothing was said yet.
  static final Urge JUST_BEGUN =
      new Urge(
          Optional.empty(), List.of(), "", false, Optional.empty(), List.of(), Optional.empty());

  /// This urge with what the form says of it.
  Urge saying(Form form) {
    return new Urge(
        scale(form).or(() -> strength),
        List.copyOf(form.choices("feels", Feel.class)),
        form.text("words").atMost(WORDS_MAX).optional(),
        form.ticked("drank"),
        waitUntil,
        uses,
        ending);
  }

  /// This urge with how strong it was at first, where the form says so and nothing did before.
  Urge withStrength(Form form) {
    return new Urge(strength.or(() -> scale(form)), feels, words, drank, waitUntil, uses, ending);
  }

  void fill(Form form) {
    strength.ifPresent(s -> form.with("strength", s));
    form.withAll("feels", feels).with("words", words).with("drank", drank ? "yes" : "");
  }

  private static Optional<Integer> scale(Form form) {
    var chosen = form.scale("strength", 0, 10);
    return chosen.isPresent() ? Optional.of(chosen.getAsInt()) : Optional.empty();
  }

  /// How strong it is as far as was last said, 0 to 10; empty where it never was.
  Optional<Integer> strengthNow() {
    for (ToolUse use : uses.reversed()) {
      if (use.after().isPresent()) {
        return use.after();
      }
    }
    return strength;
  }

  Urge with(ToolUse use) {
    List<ToolUse> more = new ArrayList<>(uses);
    more.add(use);
    return new Urge(strength, feels, words, drank, waitUntil, more, ending);
  }

  Urge waitingUntil(Instant until) {
    return new Urge(strength, feels, words, drank, Optional.of(until), uses, ending);
  }

  Urge ended(Ending how) {
    return new Urge(strength, feels, words, drank, waitUntil, uses, Optional.of(how));
  }

  @Override
  public String inWords() {
    List<String> lines = new ArrayList<>();
    lines.add(strength.map(s -> "An urge, " + s + " of 10.").orElse("An urge."));
    if (!feels.isEmpty()) {
      lines.add(feels.stream().map(Feel::label).collect(Collectors.joining(", ")) + ".");
    }
    if (!words.isEmpty()) {
      lines.add(words);
    }
    if (drank) {
      lines.add("There was drink.");
    }
    for (ToolUse use : uses) {
      String to = use.after().map(after -> ", then " + after + " of 10").orElse("");
      lines.add(use.tool().label().toLowerCase(Locale.ROOT) + to);
    }
    ending.ifPresent(how -> lines.add("How it ended: " + how.label() + "."));
    return String.join("\n", lines);
  }
}
