package org.homeward.path.see.chats;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.homeward.chats.measure.Figure;

/// One count of both sides, with nothing added up and nobody called anything.
///
/// @param figure what is counted
/// @param mine how often for the person
/// @param theirs how often for the other
record NumberRow(Figure figure, long mine, long theirs) {
  /// What was written, whatever it said.
  static final List<Figure> WRITTEN =
      List.of(
          Figure.MESSAGES,
          Figure.WORDS,
          Figure.MEDIA,
          Figure.CALLS,
          Figure.DOUBLE_MESSAGES,
          Figure.QUESTIONS,
          Figure.QUESTIONS_UNANSWERED);

  /// What the word lists find, what is warm and what is not in the same table.
  static final List<Figure> SAID =
      List.of(
          Figure.AFFECTION,
          Figure.THANKS,
          Figure.APOLOGIES,
          Figure.GOOD_MORNINGS,
          Figure.GOOD_NIGHTS,
          Figure.PLANS,
          Figure.PLANS_CANCELLED,
          Figure.HOSTILITY,
          Figure.FIGHTS_BEGUN,
          Figure.FIGHTS_MENDED,
          Figure.APOLOGIES_FOLLOWED,
          Figure.LEAVING_WORDS,
          Figure.RETURNING_WORDS);

  /// The rows that have anything in them.
  static List<NumberRow> of(Measured measured, List<Figure> figures) {
    List<NumberRow> rows = new ArrayList<>();
    for (Figure figure : figures) {
      var row = row(measured, figure);
      if (row.mine + row.theirs > 0) {
        rows.add(row);
      }
    }
    return rows;
  }

  private static NumberRow row(Measured measured, Figure figure) {
    return new NumberRow(
        figure, measured.count(figure, Side.ME), measured.count(figure, Side.THEM));
  }

  /// The figure of that label, as a person keeps it.
  static Optional<Card> card(Measured measured, String label) {
    return Behinds.figure(label)
        .filter(figure -> WRITTEN.contains(figure) || SAID.contains(figure))
        .map(figure -> row(measured, figure))
        .map(row -> row.kept(measured));
  }

  private Card kept(Measured measured) {
    return new Card(
        label(),
        new RiverPicture(measured).chart(),
        "",
        definition(measured),
        List.of(),
        sentence(),
        mine + theirs);
  }

  /// "Kind words: you 120, they 98."
  String sentence() {
    return "%s: you %s, they %s.".formatted(title(), Saying.number(mine), Saying.number(theirs));
  }

  String title() {
    return figure.title();
  }

  String label() {
    return figure.label();
  }

  String definition(Measured measured) {
    return figure.definition(measured.results().settings());
  }

  /// Below the practice's address: the messages of the person.
  String minePath() {
    return Behinds.path(figure, Side.ME);
  }

  /// Below the practice's address: the messages of the other.
  String theirsPath() {
    return Behinds.path(figure, Side.THEM);
  }

  /// As it is shown.
  static String shown(long count) {
    return Saying.number(count);
  }
}
