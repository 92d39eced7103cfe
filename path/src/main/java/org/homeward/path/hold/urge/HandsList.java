package org.homeward.path.hold.urge;

import java.util.List;
import org.homeward.book.Book;
import org.homeward.book.Entry;
import org.homeward.book.EntryId;
import org.homeward.book.EntryType;
import org.homeward.book.Fact;
import org.homeward.path.practice.Pleasant;
import org.homeward.web.form.Form;

/// The person's own things for the hands. One entry for all.
///
/// @param things one a line, at most 40 of at most 100 characters
public record HandsList(List<String> things) implements Fact {
  /// How it is kept.
  public static final EntryType<HandsList> TYPE =
      EntryType.of("hands", "Things for my hands", HandsList.class);

  static final EntryId ONLY = new EntryId("hands");

  private static final int THINGS_MAX = 40;
  private static final int THING_MAX = 100;

  /// Copies the list, so that the record cannot change.
  public HandsList {
    things = List.copyOf(things);
  }

  /// The person's own things, or ours where they wrote none.
  static List<String> of(Book book) {
    return book.find(TYPE, ONLY)
        .map(Entry::fact)
        .map(HandsList::things)
        .filter(things -> !things.isEmpty())
        .orElse(Pleasant.all());
  }

  static HandsList read(Form form) {
    List<String> things =
        form.text("things")
            .optional()
            .lines()
            .map(String::strip)
            .filter(t -> !t.isEmpty())
            .toList();
    if (things.size() > THINGS_MAX) {
      form.error("things", "Forty things fit here. Please take some out.");
    }
    if (things.stream().anyMatch(thing -> thing.length() > THING_MAX)) {
      form.error("things", "One of these is longer than 100 characters. Please make it shorter.");
    }
    return new HandsList(things);
  }

  @Override
  public String inWords() {
    return things.isEmpty() ? "No things of my own." : String.join("\n", things);
  }
}
