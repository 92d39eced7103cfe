package org.homeward.path.tell.tone.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.homeward.path.tell.tone.reading.LabelledSentence.Half;
import org.junit.jupiter.api.Test;

class ToneFiguresTest {
  // Tests run in the module.
  private static final Path DOCUMENT = Path.of("../docs/tone.md");

  private final List<LabelledSentence> set = LabelledSentence.all();
  private final ToneFigures figures = new ToneFigures();

  private List<LabelledSentence> in(Half half) {
    return set.stream().filter(each -> each.half() == half).toList();
  }

  @Test
  void the_untouched_half_reaches_the_precision_and_recall_that_are_asked() throws IOException {
    assertTrue(figures.holds(), table());
  }

  @Test
  void the_half_to_tune_by_stays_as_good_as_it_is() {
    ToneFigures.Score score = figures.all(Half.TUNING);
    assertTrue(
        score.precision() > 0.95 && score.recall() > 0.95,
        String.join("\n", figures.tuningMistakes()));
  }

  @Test
  void each_half_has_a_third_of_look_alikes_and_all_kinds() {
    for (Half half : Half.values()) {
      List<LabelledSentence> part = in(half);
      assertTrue(part.size() >= 150);
      assertTrue(part.stream().filter(LabelledSentence::lookAlike).count() * 3 >= part.size());
      for (Kind kind : Kind.values()) {
        assertTrue(
            part.stream().filter(each -> each.wanted().contains(Set.of(kind))).count() >= 12);
      }
    }
  }

  @Test
  void no_sentence_is_in_both_halves() {
    Set<String> tuning =
        in(Half.TUNING).stream().map(LabelledSentence::text).collect(Collectors.toSet());
    assertTrue(in(Half.UNTOUCHED).stream().map(LabelledSentence::text).noneMatch(tuning::contains));
  }

  @Test
  void either_of_two_kinds_counts_once_and_what_may_be_found_counts_not_at_all() {
    var either =
        new LabelledSentence(
            Half.UNTOUCHED, List.of(Set.of(Kind.BLAME, Kind.INSULT)), Set.of(), "You liar.");
    var allowed = new LabelledSentence(Half.UNTOUCHED, List.of(), Set.of(Kind.INSULT), "You liar.");
    var missed =
        new LabelledSentence(Half.UNTOUCHED, List.of(Set.of(Kind.THREAT)), Set.of(), "A tree.");
    var check = new ToneCheck(OwnWords.NONE);
    assertEquals(
        new ToneFigures.Score(1, 0, 1),
        new ToneFigures(List.of(either, allowed, missed), check).all(Half.UNTOUCHED));
  }

  @Test
  void the_document_gives_the_figures_that_are_printed() throws IOException {
    Set<String> document =
        Files.readString(DOCUMENT)
            .lines()
            .map(line -> line.replaceAll("[| ]+", " ").strip())
            .collect(Collectors.toSet());
    List<String> rows =
        table()
            .lines()
            .filter(line -> line.matches("(untouched|tuning) half +[a-z-]+ +precision .*"))
            .map(line -> line.replaceAll("precision|recall", "").replaceAll(" +", " ").strip())
            .toList();
    assertEquals(2 * (Kind.values().length + 2), rows.size());
    rows.forEach(row -> assertTrue(document.contains(row), row));
  }

  private String table() throws IOException {
    StringBuilder table = new StringBuilder();
    figures.print(table);
    return table.toString();
  }
}
