package org.homeward.path.see.chats;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.homeward.chats.measure.Figure;
import org.homeward.web.chart.Chart;

/// The figures of a period, in the order of the page.
final class Cards {
  private final Measured measured;
  private final Remembered remembered;

  /// @param remembered what the person said before they saw
  Cards(Measured measured, Remembered remembered) {
    this.measured = measured;
    this.remembered = remembered;
  }

  /// Whether there are messages and days enough for more than counts.
  boolean enough() {
    return measured.results().enough().enough();
  }

  /// The first picture: both sides by month.
  Card river() {
    var picture = new RiverPicture(measured);
    return new Card(
        "both",
        picture.chart(),
        "",
        definition(Figure.MESSAGES),
        behind(Figure.MESSAGES),
        picture.sentence(),
        measured.count(Figure.MESSAGES, Side.ME) + measured.count(Figure.MESSAGES, Side.THEM));
  }

  /// The others; none where there is too little to carry them.
  List<Card> all() {
    List<Card> cards = new ArrayList<>();
    if (!enough()) {
      return cards;
    }
    starts().ifPresent(cards::add);
    waits().ifPresent(cards::add);
    cards.add(hours());
    cards.add(silences());
    return cards;
  }

  /// One of them, by its key.
  Optional<Card> named(String key) {
    Card river = river();
    return river.key().equals(key)
        ? Optional.of(river)
        : all().stream().filter(card -> card.key().equals(key)).findFirst();
  }

  private Optional<Card> starts() {
    var picture = new StartsPicture(measured);
    if (picture.count() == 0) {
      return Optional.empty();
    }
    String said =
        remembered
            .starts()
            .map(each -> "You remembered: you start " + each + " of ten.")
            .orElse("");
    return Optional.of(
        card(
            "starts",
            picture.chart(),
            said,
            Figure.INITIATIONS,
            picture.sentence(),
            picture.count()));
  }

  private Optional<Card> waits() {
    var picture = new WaitsPicture(measured);
    return picture.isKnown()
        ? Optional.of(
            card("waits", picture.chart(), "", Figure.REPLIES, picture.sentence(), picture.count()))
        : Optional.empty();
  }

  private Card hours() {
    var picture = new HoursPicture(measured);
    return new Card(
        "hours",
        picture.chart(),
        "",
        "Messages by the hour of the day they were written in, as the file has the time.",
        List.of(),
        "",
        0);
  }

  private Card silences() {
    var picture = new SilencePicture(measured);
    return card(
        "silences",
        picture.chart(),
        "",
        Figure.SILENCES_BROKEN,
        picture.count() == 0 ? "" : picture.sentence(),
        picture.count());
  }

  private Card card(
      String key, Chart chart, String said, Figure figure, String sentence, long count) {
    return new Card(key, chart, said, definition(figure), behind(figure), sentence, count);
  }

  private String definition(Figure figure) {
    return figure.definition(measured.results().settings());
  }

  private List<Card.Behind> behind(Figure figure) {
    return List.of(behind(figure, Side.ME, "yours"), behind(figure, Side.THEM, "theirs"));
  }

  private Card.Behind behind(Figure figure, Side side, String label) {
    return new Card.Behind(label, Behinds.path(figure, side), measured.count(figure, side));
  }
}
