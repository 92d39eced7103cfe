package org.homeward.path.see.chats;

import java.time.LocalDate;
import java.util.Optional;
import org.homeward.book.Book;
import org.homeward.chats.outcome.Quote;
import org.homeward.path.see.status.Found;
import org.homeward.path.see.status.Question;

/// Days that the history on the desk knows, offered beside what a person remembers. Nothing is
/// offered while no history is open: what was closed is gone.
public final class FoundDays implements Found.Source {
  private static final ChatsPractice PRACTICE = new ChatsPractice();

  @Override
  public Optional<Found> find(Book book, Question question) {
    return question == Question.KIND
        ? OpenChat.on(book).filter(chat -> chat.whole().isPresent()).flatMap(FoundDays::last)
        : Optional.empty();
  }

  private static Optional<Found> last(OpenChat chat) {
    return chat.all().results().lastAffection(Side.THEM.number()).map(quote -> found(chat, quote));
  }

  private static Found found(OpenChat chat, Quote quote) {
    LocalDate day = quote.time().toLocalDate();
    return new Found(
        day,
        "The newest kind word from them in your messages: " + Saying.day(day) + ".",
        PRACTICE.at("at/" + chat.all().placeOf(quote.index())));
  }
}
