package org.homeward.path.see.chats;

import java.util.Optional;
import org.homeward.book.Book;
import org.homeward.chats.measure.Figure;
import org.homeward.path.see.balance.Thing;

/// Shares that the history on the desk measures, shown beside where a person placed a thing.
/// Nothing is offered while no history is open.
public final class FoundShares implements org.homeward.path.see.balance.Measured.Source {
  private static final int LEAST = 20;
  private static final ChatsPractice PRACTICE = new ChatsPractice();

  @Override
  public Optional<org.homeward.path.see.balance.Measured> find(Book book, Thing thing) {
    return OpenChat.on(book)
        .filter(chat -> chat.whole().isPresent())
        .map(OpenChat::all)
        .filter(all -> all.results().enough().enough())
        .flatMap(all -> figure(thing).flatMap(figure -> share(all, figure)));
  }

  private static Optional<Figure> figure(Thing thing) {
    return switch (thing) {
      case STARTS -> Optional.of(Figure.INITIATIONS);
      case SORRY -> Optional.of(Figure.APOLOGIES);
      case PLANS -> Optional.of(Figure.PLANS);
      case ASKS, LISTENS, PAYS, TRAVELS -> Optional.empty();
    };
  }

  private static Optional<org.homeward.path.see.balance.Measured> share(
      Measured all, Figure figure) {
    long mine = all.count(figure, Side.ME);
    long both = mine + all.count(figure, Side.THEM);
    if (both < LEAST) {
      return Optional.empty();
    }
    String words =
        "%s in your messages: %s of %s are yours."
            .formatted(figure.title(), Saying.number(mine), Saying.number(both));
    return Optional.of(
        new org.homeward.path.see.balance.Measured(
            (double) mine / both, words, PRACTICE.at(Behinds.path(figure, Side.ME))));
  }
}
