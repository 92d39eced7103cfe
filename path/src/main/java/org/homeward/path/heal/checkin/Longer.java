package org.homeward.path.heal.checkin;

import org.homeward.book.Book;
import org.homeward.book.Entry;
import org.homeward.book.EntryId;
import org.homeward.book.EntryType;
import org.homeward.book.Fact;

/// Whether the person wants the longer sets, and which one about low mood. One entry for all.
///
/// @param monthly whether the first page may offer them once a month
/// @param withoutHarm whether K6 stands in for PHQ-9, because it does not ask about harm
public record Longer(boolean monthly, boolean withoutHarm) implements Fact {
  static final EntryType<Longer> TYPE =
      EntryType.of("longer-questions", "Which longer questions", Longer.class);

  static final EntryId ONLY = new EntryId("longer");

  static Longer of(Book book) {
    return book.find(TYPE, ONLY).map(Entry::fact).orElse(new Longer(false, false));
  }

  /// The sets the person is offered, in order.
  java.util.List<Instrument> chosen() {
    Instrument left = withoutHarm ? DistressQuestions.PHQ9 : DistressQuestions.K6;
    return Instruments.LONGER.stream().filter(instrument -> !instrument.is(left)).toList();
  }

  @Override
  public String inWords() {
    return (monthly ? "Offer them once a month" : "Do not offer them by yourself")
        + (withoutHarm ? "; the six without a question about harm." : ".");
  }
}
