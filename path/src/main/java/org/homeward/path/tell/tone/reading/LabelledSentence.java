package org.homeward.path.tell.tone.reading;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/// A sentence written for this project, with what is in it, that the tone check is held to.
///
/// @param half what it may be used for
/// @param wanted what is to be found: of each group one kind, whichever
/// @param allowed what may be found too and counts neither way
/// @param text the sentence, or a few
public record LabelledSentence(
    Half half, List<Set<Kind>> wanted, Set<Kind> allowed, String text) {
  private static final String LOOK_ALIKE = "look-alike";

  /// Which half of the set a sentence is in.
  public enum Half {
    /// The check may be changed by looking at it.
    TUNING,
    /// The check is judged by it and never changed by it.
    UNTOUCHED
  }

  /// The whole set.
  public static List<LabelledSentence> all() {
    try (InputStream in =
            Objects.requireNonNull(LabelledSentence.class.getResourceAsStream("labelled.tsv"));
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t", 3))
          .map(parts -> of(parts[0], parts[1], parts[2]))
          .toList();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static LabelledSentence of(String half, String label, String text) {
    List<String> labels = label.equals(LOOK_ALIKE) ? List.of() : List.of(label.split(","));
    return new LabelledSentence(
        Half.valueOf(half.toUpperCase(Locale.ROOT)),
        labels.stream().filter(each -> !each.startsWith("?")).map(LabelledSentence::kinds).toList(),
        kinds(labels.stream().filter(each -> each.startsWith("?")).map(each -> each.substring(1)).collect(Collectors.joining("|"))),
        text.replace("\\n", "\n"));
  }

  private static Set<Kind> kinds(String labels) {
    Set<Kind> kinds = EnumSet.noneOf(Kind.class);
    for (String label : labels.isEmpty() ? new String[0] : labels.split("\\|")) {
      kinds.add(
          Arrays.stream(Kind.values())
              .filter(kind -> kind.label().equals(label))
              .findFirst()
              .orElseThrow(() -> new IllegalStateException("no kind is called " + label)));
    }
    return kinds;
  }

  /// Whether it is innocent and only looks as if it were not.
  public boolean lookAlike() {
    return wanted.isEmpty();
  }
}
