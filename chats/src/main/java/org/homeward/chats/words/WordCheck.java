package org.homeward.chats.words;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.homeward.chats.words.LabelledSet.Labelled;
import org.homeward.chats.words.LabelledSet.Part;

/// Holds a lexicon to the labelled messages: how much of what it finds is said, and how much of
/// what is said it finds.
public final class WordCheck {
  /// The least precision, of the meanings in [#MEANINGS], on the half nobody tunes by.
  public static final double PRECISION_MIN = 0.9;

  /// The least recall.
  public static final double RECALL_MIN = 0.75;

  /// The meanings the messages are labelled with.
  public static final List<Meaning> MEANINGS =
      List.of(Meaning.AFFECTION, Meaning.APOLOGY, Meaning.HOSTILITY);

  private final List<Labelled> set;
  private final List<Integer> found;

  public WordCheck(Lexicon lexicon) {
    set = Stream.concat(LabelledSet.read().stream(), LabelledSet.readOtherHand().stream()).toList();
    Scan scan = new Scan(lexicon);
    found = set.stream().map(labelled -> meanings(scan, labelled.text())).toList();
  }

  private static int meanings(Scan scan, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    scan.read(bytes, 0, bytes.length);
    return scan.meanings();
  }

  /// How a meaning was found in some of the messages.
  ///
  /// @param right found and said
  /// @param wrong found and not said
  /// @param missed said and not found
  public record Score(int right, int wrong, int missed) {
    /// How much of what was found is said, 1 where nothing was found.
    public double precision() {
      return right + wrong == 0 ? 1 : (double) right / (right + wrong);
    }

    /// How much of what is said was found, 1 where nothing is said.
    public double recall() {
      return right + missed == 0 ? 1 : (double) right / (right + missed);
    }

    /// Whether both reach what is asked of them.
    public boolean holds() {
      return precision() >= PRECISION_MIN && recall() >= RECALL_MIN;
    }
  }

  /// The score of a meaning over the messages that are `wanted`.
  public Score score(Meaning meaning, Predicate<Labelled> wanted) {
    int right = 0;
    int wrong = 0;
    int missed = 0;
    for (int i = 0; i < set.size(); i++) {
      if (wanted.test(set.get(i))) {
        boolean says = set.get(i).means(meaning);
        boolean finds = (found.get(i) & meaning.bit()) != 0;
        right += says && finds ? 1 : 0;
        wrong += !says && finds ? 1 : 0;
        missed += says && !finds ? 1 : 0;
      }
    }
    return new Score(right, wrong, missed);
  }

  /// Whether the half nobody tunes by reaches what is asked.
  public boolean holds() {
    return MEANINGS.stream().allMatch(meaning -> score(meaning, Labelled::heldOut).holds());
  }

  /// Prints the scores of each part, and of each language in those nobody tunes by, as a table.
  public void print(Appendable out) throws IOException {
    out.append(
        "%d messages in %d languages, %d of them look-alikes\n"
            .formatted(
                set.size(),
                set.stream().map(Labelled::language).distinct().count(),
                set.stream().filter(Labelled::lookAlike).count()));
    print(out, "tuning half", of(Part.TUNING));
    printWithLanguages(out, "held-out half", of(Part.HELD_OUT));
    printWithLanguages(out, "written by another hand", of(Part.OTHER_HAND));
    out.append(
        "asked of the held-out half: precision %s, recall %s: %s\n"
            .formatted(PRECISION_MIN, RECALL_MIN, holds() ? "reached" : "not reached"));
  }

  private static Predicate<Labelled> of(Part part) {
    return labelled -> labelled.part() == part;
  }

  private void printWithLanguages(Appendable out, String name, Predicate<Labelled> wanted)
      throws IOException {
    print(out, name, wanted);
    for (String language : set.stream().map(Labelled::language).distinct().toList()) {
      print(
          out,
          name + ", " + language,
          wanted.and(labelled -> labelled.language().equals(language)));
    }
  }

  private void print(Appendable out, String name, Predicate<Labelled> wanted) throws IOException {
    for (Meaning meaning : MEANINGS) {
      Score score = score(meaning, wanted);
      out.append(
          String.format(
              Locale.ROOT,
              "%-27s %-10s precision %.2f (%d of %d)  recall %.2f (%d of %d)%n",
              name,
              meaning.label(),
              score.precision(),
              score.right(),
              score.right() + score.wrong(),
              score.recall(),
              score.right(),
              score.right() + score.missed()));
    }
  }

  /// The messages of the half to tune by that are judged wrongly, one a line.
  public List<String> tuningMistakes() {
    return IntStream.range(0, set.size())
        .filter(i -> set.get(i).part() == Part.TUNING)
        .boxed()
        .flatMap(i ->
            MEANINGS.stream()
                .filter(
                    meaning -> set.get(i).means(meaning) != ((found.get(i) & meaning.bit()) != 0))
                .map(meaning ->
                    "%s %s %s: %s"
                        .formatted(
                            set.get(i).means(meaning) ? "missed" : "wrong",
                            meaning.label(),
                            set.get(i).language(),
                            set.get(i).text())))
        .toList();
  }
}
