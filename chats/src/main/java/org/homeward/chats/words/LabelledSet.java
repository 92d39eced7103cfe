package org.homeward.chats.words;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/// Messages written for this project, each with what it says, that the word lists are held to. One
/// set is in two halves: lists may be tuned by looking at the one, and are judged by the other. A
/// second set was written without sight of the lists or of the first, and is never tuned by.
public final class LabelledSet {
  private LabelledSet() {}

  /// Which of the messages one belongs to, and so what it may be used for.
  public enum Part {
    /// Lists may be tuned by it.
    TUNING,
    /// Judges the lists, and was written by the hand that wrote them.
    HELD_OUT,
    /// Shows what the lists are worth to somebody who did not write them. Never tuned by.
    OTHER_HAND;

    private static Part named(String name) {
      return valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
  }

  /// One message of a set.
  ///
  /// @param language as in [WordLists#LANGUAGES]
  /// @param part which of the messages it belongs to
  /// @param label the meanings it has, by [Meaning#label] and with commas between; "look-alike" for
  ///   one that only looks as if, "none" for any other
  /// @param text the message
  public record Labelled(String language, Part part, String label, String text) {
    /// Whether it is of the half that judges.
    public boolean heldOut() {
      return part == Part.HELD_OUT;
    }

    /// Whether it says this.
    public boolean means(Meaning meaning) {
      return List.of(label.split(",")).contains(meaning.label());
    }

    /// Whether it only looks as if it said something.
    public boolean lookAlike() {
      return label.equals("look-alike");
    }
  }

  /// The set in two halves.
  public static List<Labelled> read() {
    return read("labelled.tsv");
  }

  /// The set written by another hand.
  public static List<Labelled> readOtherHand() {
    return read("labelled-other-hand.tsv");
  }

  private static List<Labelled> read(String file) {
    try (InputStream in = Objects.requireNonNull(LabelledSet.class.getResourceAsStream(file));
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t", 4))
          .map(parts ->
              new Labelled(parts[0], Part.named(parts[1]), parts[2], parts[3].replace("\\n", "\n")))
          .toList();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
