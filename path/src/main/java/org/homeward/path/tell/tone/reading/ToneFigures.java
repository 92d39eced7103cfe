package org.homeward.path.tell.tone.reading;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.homeward.path.tell.tone.reading.LabelledSentence.Half;

/// Holds the tone check to the labelled sentences: how much of what it points at is there, and how
/// much of what is there it points at.
public final class ToneFigures {
  /// The least precision on the half nobody tunes by.
  public static final double PRECISION_MIN = 0.85;

  /// The least recall on it.
  public static final double RECALL_MIN = 0.6;

  private final List<LabelledSentence> set;
  private final Map<Half, Map<Kind, Score>> scores = new EnumMap<>(Half.class);
  private final Map<Half, Score> sentences = new EnumMap<>(Half.class);
  private final List<String> tuningMistakes = new ArrayList<>();

  /// Checks the whole set with the list as it comes.
  public ToneFigures() {
    this(LabelledSentence.all(), new ToneCheck(OwnWords.NONE));
  }

  ToneFigures(List<LabelledSentence> set, ToneCheck check) {
    this.set = set;
    for (LabelledSentence sentence : set) {
      add(sentence, check.check(sentence.text()));
    }
  }

  /// How a kind was found in some of the sentences.
  ///
  /// @param right pointed at and there
  /// @param wrong pointed at and not there
  /// @param missed there and not pointed at
  public record Score(int right, int wrong, int missed) {
    static final Score NONE = new Score(0, 0, 0);

    /// How much of what was pointed at is there, 1 where nothing was.
    public double precision() {
      return right + wrong == 0 ? 1 : (double) right / (right + wrong);
    }

    /// How much of what is there was pointed at, 1 where nothing is.
    public double recall() {
      return right + missed == 0 ? 1 : (double) right / (right + missed);
    }

    Score plus(Score more) {
      return new Score(right + more.right, wrong + more.wrong, missed + more.missed);
    }
  }

  private void add(LabelledSentence sentence, List<Remark> remarks) {
    Set<Kind> found =
        remarks.stream()
            .map(Remark::kind)
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(Kind.class)));
    boolean any = !found.isEmpty();
    boolean wanted = !sentence.lookAlike();
    sentences.merge(
        sentence.half(),
        new Score(wanted && any ? 1 : 0, !wanted && any ? 1 : 0, wanted && !any ? 1 : 0),
        Score::plus);
    String expected = sentence.wanted() + "";
    String seen = found + "";
    boolean mistaken = false;
    for (Set<Kind> group : sentence.wanted()) {
      Set<Kind> hits = EnumSet.copyOf(group);
      hits.retainAll(found);
      found.removeAll(group);
      mistaken |= hits.isEmpty();
      Kind kind = hits.isEmpty() ? group.iterator().next() : hits.iterator().next();
      count(sentence, kind, hits.isEmpty() ? new Score(0, 0, 1) : new Score(1, 0, 0));
    }
    found.removeAll(sentence.allowed());
    found.forEach(kind -> count(sentence, kind, new Score(0, 1, 0)));
    if ((mistaken || !found.isEmpty()) && sentence.half() == Half.TUNING) {
      tuningMistakes.add("wanted %s found %s: %s".formatted(expected, seen, sentence.text()));
    }
  }

  private void count(LabelledSentence sentence, Kind kind, Score score) {
    scores
        .computeIfAbsent(sentence.half(), each -> new EnumMap<>(Kind.class))
        .merge(kind, score, Score::plus);
  }

  /// How one kind was found in a half.
  public Score of(Half half, Kind kind) {
    return scores.getOrDefault(half, Map.of()).getOrDefault(kind, Score.NONE);
  }

  /// How all kinds together were found in a half, each counted by itself.
  public Score all(Half half) {
    return Arrays.stream(Kind.values()).map(kind -> of(half, kind)).reduce(Score.NONE, Score::plus);
  }

  /// Whether sentences were pointed at that have something in them, whatever it was taken for.
  public Score sentences(Half half) {
    return sentences.getOrDefault(half, Score.NONE);
  }

  /// Whether the half nobody tunes by reaches what is asked.
  public boolean holds() {
    Score score = all(Half.UNTOUCHED);
    return score.precision() >= PRECISION_MIN && score.recall() >= RECALL_MIN;
  }

  /// The sentences of the half to tune by that are judged wrongly, one a line.
  public List<String> tuningMistakes() {
    return List.copyOf(tuningMistakes);
  }

  /// Prints the figures of both halves, of each kind and of all, as a table.
  public void print(Appendable out) throws IOException {
    for (Half half : Half.values()) {
      List<LabelledSentence> part = set.stream().filter(each -> each.half() == half).toList();
      String name = half.name().toLowerCase(Locale.ROOT) + " half";
      out.append(
          "%s: %d sentences, %d of them look-alikes\n"
              .formatted(
                  name, part.size(), part.stream().filter(LabelledSentence::lookAlike).count()));
      for (Kind kind : Kind.values()) {
        print(out, name, kind.label(), of(half, kind));
      }
      print(out, name, "all", all(half));
      print(out, name, "any", sentences(half));
    }
    out.append(
        "asked of the untouched half: precision %s, recall %s: %s\n"
            .formatted(PRECISION_MIN, RECALL_MIN, holds() ? "reached" : "not reached"));
  }

  private static void print(Appendable out, String half, String what, Score score)
      throws IOException {
    out.append(
        String.format(
            Locale.ROOT,
            "%-15s %-13s precision %.2f (%d of %d)  recall %.2f (%d of %d)%n",
            half,
            what,
            score.precision(),
            score.right(),
            score.right() + score.wrong(),
            score.recall(),
            score.right(),
            score.right() + score.missed()));
  }
}
