package org.homeward.path.see.chats;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.homeward.book.Book;
import org.homeward.chats.measure.Figure;
import org.homeward.chats.message.Message;
import org.homeward.chats.outcome.Fight;
import org.homeward.path.see.status.Found;
import org.homeward.path.see.status.Question;

/// What the history on the desk knows of days and counts, offered beside what a person remembers.
/// Nothing is offered while no history is open: what was closed is gone.
public final class FoundDays implements Found.Source {
  private static final ChatsPractice PRACTICE = new ChatsPractice();
  private static final int FIGHT_DAYS = 14;
  private static final int COUNT_MAX = 99;

  @Override
  public Optional<Found> find(Book book, Question question, LocalDate on) {
    return OpenChat.on(book)
        .filter(chat -> chat.whole().isPresent())
        .flatMap(chat ->
            switch (question) {
              case KIND -> kind(chat, on);
              case OUT -> plan(chat, on);
              case FIGHTS -> fights(chat, on);
              // Messages do not show what two people do when they sit beside each other.
              case TOGETHER, NEAR -> Optional.empty();
            });
  }

  private static Optional<Found> kind(OpenChat chat, LocalDate on) {
    return newest(chat, Figure.AFFECTION, List.of(Side.THEM), on)
        .map(at ->
            Found.day(
                at.day(),
                "The newest kind word from them in your messages: " + Saying.day(at.day()) + ".",
                at.path()));
  }

  private static Optional<Found> plan(OpenChat chat, LocalDate on) {
    return newest(chat, Figure.PLANS, List.of(Side.ME, Side.THEM), on)
        .map(at ->
            Found.day(
                at.day(),
                "The newest plan in your messages: "
                    + Saying.day(at.day())
                    + ". Whether you went, they do not show.",
                at.path()));
  }

  /// A message of the history.
  ///
  /// @param place where in the archive
  private record At(LocalDate day, int place) {
    String path() {
      return PRACTICE.at("at/" + place);
    }
  }

  /// The newest message behind a figure that is no newer than a day.
  private static Optional<At> newest(OpenChat chat, Figure figure, List<Side> sides, LocalDate on) {
    Optional<At> newest = Optional.empty();
    for (Side side : sides) {
      Places places = chat.all().behind(figure, side);
      for (int i = places.size() - 1; i >= 0; i--) {
        At at = new At(day(chat, places.get(i)), places.get(i));
        if (!at.day().isAfter(on)) {
          boolean isNewer = newest.filter(known -> known.place() > at.place()).isEmpty();
          newest = isNewer ? Optional.of(at) : newest;
          break;
        }
      }
    }
    return newest;
  }

  private static LocalDate day(OpenChat chat, int place) {
    var message = new Message();
    chat.archive().read(place, message);
    return OpenChat.time(message.time()).toLocalDate();
  }

  /// A number only where the messages reach to the day of looking; before that, what is known.
  private static Optional<Found> fights(OpenChat chat, LocalDate on) {
    List<Fight> until =
        chat.all().results().fights().stream()
            .filter(fight -> !fight.start().toLocalDate().isAfter(on))
            .toList();
    LocalDate last =
        chat.all().results().last().map(LocalDateTime::toLocalDate).orElse(LocalDate.MIN);
    boolean reaches = !last.isBefore(on.minusDays(1));
    if (until.isEmpty() && !reaches) {
      return Optional.empty();
    }
    String path =
        until.isEmpty()
            ? PRACTICE.at("see")
            : PRACTICE.at("at/" + chat.all().placeOf(until.getLast().startIndex()));
    if (reaches) {
      int lately =
          (int)
              until.stream()
                  .filter(fight -> fight.start().toLocalDate().isAfter(on.minusDays(FIGHT_DAYS)))
                  .count();
      return Optional.of(
          Found.count(
              Math.min(COUNT_MAX, lately),
              "Sharp words in your messages in these two weeks: "
                  + (lately == 0 ? "none" : Saying.times(lately))
                  + ". What was said aloud is not in them.",
              path));
    }
    return Optional.of(
        Found.only(
            "Sharp words were last in your messages on "
                + Saying.day(until.getLast().start().toLocalDate())
                + ". They end on "
                + Saying.day(last)
                + ".",
            path));
  }
}
