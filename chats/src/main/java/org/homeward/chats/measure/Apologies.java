package org.homeward.chats.measure;

import java.util.ArrayList;
import java.util.List;
import org.homeward.chats.outcome.AfterApology;
import org.homeward.chats.tally.Histogram;
import org.homeward.chats.words.Meaning;

/// How long after an apology hostile words come back from somebody else.
///
/// Whether they are about the same thing, words alone cannot tell; the definition says so.
final class Apologies implements Measure {
  private static final long DAY = 86_400;

  private final List<Person> people = new ArrayList<>();

  /// One person's last apology that nothing followed yet, and the days of the earlier ones.
  private static final class Person {
    private boolean waiting;
    private long time;
    private long index;
    private final Histogram days = new Histogram();
  }

  @Override
  public void said(Said said, Findings findings) {
    if (said.means(Meaning.HOSTILITY)) {
      for (int sender = 0; sender < people.size(); sender++) {
        if (sender != said.sender()) {
          follow(sender, said, findings);
        }
      }
    }
    if (said.means(Meaning.APOLOGY)) {
      while (people.size() <= said.sender()) {
        people.add(new Person());
      }
      Person person = people.get(said.sender());
      person.waiting = true;
      person.time = said.time();
      person.index = said.index();
    }
  }

  private void follow(int sender, Said said, Findings findings) {
    Person person = people.get(sender);
    if (person.waiting) {
      person.waiting = false;
      person.days.add(Math.max(0, said.time() - person.time) / DAY);
      findings.found(Figure.APOLOGIES_FOLLOWED, sender, person.index, person.time, 1);
    }
  }

  AfterApology of(int sender) {
    if (sender >= people.size()) {
      return new AfterApology(0, Double.NaN);
    }
    Histogram days = people.get(sender).days;
    return new AfterApology(days.count(), days.median().orElse(Double.NaN));
  }
}
