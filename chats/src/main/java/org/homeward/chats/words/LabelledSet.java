package org.homeward.chats.words;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/// Messages written for this project, each with what it says, that the word lists are held to. In
/// two halves: lists may be tuned by looking at the one, and are judged by the other.
public final class LabelledSet {
  private LabelledSet() {}

  /// One message of the set.
  ///
  /// @param language as in [WordLists#LANGUAGES]
  /// @param heldOut whether it is of the half nobody tunes by
  /// @param label the meanings it has, by [Meaning#label] and with commas between; "look-alike" for
  ///   one that only looks as if, "none" for any other
  /// @param text the message
  public record Labelled(String language, boolean heldOut, String label, String text) {
    /// Whether it says this.
    public boolean means(Meaning meaning) {
      return List.of(label.split(",")).contains(meaning.label());
    }

    /// Whether it only looks as if it said something.
    public boolean lookAlike() {
      return label.equals("look-alike");
    }
  }

  /// The whole set.
  public static List<Labelled> read() {
    try (InputStream in =
            Objects.requireNonNull(LabelledSet.class.getResourceAsStream("labelled.tsv"));
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t", 4))
          .map(parts ->
              new Labelled(
                  parts[0], parts[1].equals("held-out"), parts[2], parts[3].replace("\\n", "\n")))
          .toList();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
