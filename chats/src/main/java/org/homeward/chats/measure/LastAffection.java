package org.homeward.chats.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.homeward.chats.outcome.Quote;
import org.homeward.chats.words.Meaning;

/// The last kind words of each person.
final class LastAffection implements Measure {
  private final List<Kept> people = new ArrayList<>();

  @Override
  public void said(Said said, Findings findings) {
    if (!said.means(Meaning.AFFECTION)) {
      return;
    }
    while (people.size() <= said.sender()) {
      people.add(new Kept());
    }
    people.get(said.sender()).take(said.message(), said.index());
  }

  Optional<Quote> of(int sender) {
    return sender < people.size() ? people.get(sender).quote() : Optional.empty();
  }
}
