package org.homeward.path.tell.letter;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.homeward.book.EntryType;
import org.homeward.book.Fact;
import org.homeward.web.form.Form;

/// A letter, from its first words to where it went.
///
/// @param name what the person calls it, up to 60 characters; may be empty
/// @param text what it says, 1 to 20,000 characters
/// @param opens the day from which it may be opened; empty while it lies open
/// @param rested the day it was last opened again; empty while it never was closed
/// @param ended where it went; empty while that is open
public record Letter(
    String name,
    String text,
    Optional<LocalDate> opens,
    Optional<LocalDate> rested,
    Optional<Ended> ended)
    implements Fact {
  /// How letters are kept.
  public static final EntryType<Letter> TYPE = EntryType.of("letter", "A letter", Letter.class);

  static final int NAME_MAX = 60;
  private static final int CLOSED_DAYS_MOST = 366;
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

  /// Where a letter went.
  ///
  /// @param how which way
  /// @param on the day the person said so
  public record Ended(How how, LocalDate on) {}

  /// The ways a letter can go. The names are written into every log and never change.
  public enum How {
    /// The person gave or sent it, by their own hand.
    GIVEN("It has gone to them"),
    /// The person decided not to.
    NOT_SENT("I will not send it");

    private final String label;

    How(String label) {
      this.label = label;
    }

    /// What it is called.
    public String label() {
      return label;
    }
  }

  /// A letter begun with words written elsewhere, without a name.
  ///
  /// @param text 1 to 20,000 characters
  public static Letter of(String text) {
    return new Letter("", text, Optional.empty(), Optional.empty(), Optional.empty());
  }

  static Letter read(Form form) {
    return new Letter(
        form.text("name").atMost(NAME_MAX).optional(),
        form.text("text")
            .required("Write a line first. It can be changed for as long as you like."),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /// The day chosen for opening it again: tomorrow at the earliest, a year from now at the latest.
  static Optional<LocalDate> readOpens(Form form, LocalDate today) {
    Optional<LocalDate> day =
        form.date("opens", today.plusDays(1), today.plusDays(CLOSED_DAYS_MOST));
    if (day.isEmpty()) {
      form.error("opens", "Choose a day, tomorrow or later.");
    }
    return day;
  }

  void fill(Form form) {
    form.with("name", name).with("text", text);
  }

  /// The same letter with other words.
  Letter saying(Letter changed) {
    return new Letter(changed.name, changed.text, opens, rested, ended);
  }

  /// The same letter, put away until a day.
  Letter closedUntil(LocalDate day) {
    return new Letter(name, text, Optional.of(day), rested, Optional.empty());
  }

  /// The same letter, opened again.
  Letter openedOn(LocalDate day) {
    return new Letter(name, text, Optional.empty(), Optional.of(day), Optional.empty());
  }

  /// The same letter, gone one way or the other.
  Letter endedBy(How how, LocalDate day) {
    return new Letter(name, text, Optional.empty(), rested, Optional.of(new Ended(how, day)));
  }

  /// The same letter, being written again.
  Letter takenUp() {
    return new Letter(name, text, opens, rested, Optional.empty());
  }

  /// Whether its words are out of sight. They stay so from its opening day on, until the person
  /// opens it.
  public boolean isClosed() {
    return opens.isPresent();
  }

  /// Whether it may be opened on a day.
  public boolean mayBeOpened(LocalDate today) {
    return opens.filter(day -> !day.isAfter(today)).isPresent();
  }

  /// "A letter of 212 words".
  String size() {
    int words = text.split("\\s+").length;
    return "A letter of " + (words == 1 ? "1 word" : words + " words");
  }

  /// What it is called on a list; never its words while it is closed.
  String title() {
    return name.isEmpty() ? size() : name;
  }

  /// A closed letter tells neither history nor search what it says.
  @Override
  public String inWords() {
    String called = name.isEmpty() ? "" : name + "\n";
    if (opens.isPresent()) {
      return called + size() + ", closed until " + DAY.format(opens.get()) + ".";
    }
    String went =
        ended.map(end -> "\n" + end.how().label() + ", " + DAY.format(end.on())).orElse("");
    return called + text + went;
  }
}
