package org.homeward.path.see.chats;

import java.util.Locale;
import java.util.Optional;
import org.homeward.book.Book;
import org.homeward.chats.measure.Figure;
import org.homeward.path.see.balance.Measured.Source;
import org.homeward.path.see.balance.Thing;

/// Who does what, as the history on the desk counts it, shown beside where a person placed it.
/// Nothing is shown while no history is open, or where it is too short to carry a figure.
public final class FoundShares implements Source {
  /// Fewer of a kind are an anecdote.
  private static final long COUNTED_LEAST = 20;

  private static final ChatsPractice PRACTICE = new ChatsPractice();

  @Override
  public Optional<org.homeward.path.see.balance.Measured> find(Book book, Thing thing) {
    Optional<Figure> figure = figure(thing);
    if (figure.isEmpty()
        || !(Desk.of(book).state() instanceof State.Open(OpenChat chat))
        || chat.whole().isEmpty()
        || !chat.all().results().enough().enough()) {
      return Optional.empty();
    }
    long mine = chat.all().count(figure.get(), Side.ME);
    long both = mine + chat.all().count(figure.get(), Side.THEM);
    return both < COUNTED_LEAST ? Optional.empty() : Optional.of(share(figure.get(), mine, both));
  }

  /// What a history can count of the things; of most it knows nothing.
  private static Optional<Figure> figure(Thing thing) {
    return switch (thing) {
      case STARTS -> Optional.of(Figure.INITIATIONS);
      case SORRY -> Optional.of(Figure.APOLOGIES);
      case PLANS, ASKS, LISTENS, PAYS, TRAVELS -> Optional.empty();
    };
  }

  private static org.homeward.path.see.balance.Measured share(Figure figure, long mine, long both) {
    String words =
        "%s in your messages: %s of %s are yours."
            .formatted(figure.title(), Saying.number(mine), Saying.number(both));
    String name = figure.name().toLowerCase(Locale.ROOT).replace('_', '-');
    return new org.homeward.path.see.balance.Measured(
        (double) mine / both, words, PRACTICE.at("behind/" + name + "/me/1"));
  }
}
