package org.homeward.path.companions.person;

import java.util.Optional;
import org.homeward.book.Book;
import org.homeward.book.Entry;
import org.homeward.book.EntryId;
import org.homeward.book.EntryType;
import org.homeward.book.Fact;
import org.homeward.web.form.Form;

/// What the person said about themselves. One entry for all.
///
/// @param situation where they are now; empty where not said
/// @param theirName a word or an initial for the other one, up to 20 characters; empty where not
///   said
/// @param country ISO 3166 code of the country whose help lines are shown; empty where not said
public record Person(Optional<Situation> situation, String theirName, String country)
    implements Fact {
  /// How it is kept.
  public static final EntryType<Person> TYPE = EntryType.of("person", "Where I am", Person.class);

  static final EntryId ONLY = new EntryId("me");

  private static final Person UNKNOWN = new Person(Optional.empty(), "", "");

  /// What a book says; nothing said where nothing is written.
  public static Person of(Book book) {
    return book.find(TYPE, ONLY).map(Entry::fact).orElse(UNKNOWN);
  }

  void fill(Form form) {
    form.with("situation", situation).with("their-name", theirName).with("country", country);
  }

  /// The word for the other one, as the object of a sentence: "them" where no word was chosen.
  public String them() {
    return theirName.isEmpty() ? "them" : theirName;
  }

  @Override
  public String inWords() {
    String where = situation.map(Situation::label).orElse("Where I am: not said");
    String name = theirName.isEmpty() ? "" : "\nI call them " + theirName + ".";
    return where + "." + name + (country.isEmpty() ? "" : "\nCountry: " + country);
  }
}
