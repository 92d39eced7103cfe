package org.homeward.book;

/// A fact for tests.
record Note(String text, int weight) implements Fact {
  static final EntryType<Note> TYPE = EntryType.of("note", "A note", Note.class);

  @Override
  public String inWords() {
    return text;
  }
}
