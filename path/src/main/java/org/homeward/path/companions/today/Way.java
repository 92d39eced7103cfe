package org.homeward.path.companions.today;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.homeward.book.Book;
import org.homeward.path.companions.person.Person;
import org.homeward.path.companions.person.Situation;
import org.homeward.path.prepare.exit.Careful;

/// The person's own way through: a few practices, in the order in which they help most people who
/// answered "where are you now?" like this. Nothing else is closed to them.
///
/// @param sentence what matters first
/// @param practices ids, the first to begin with first
public record Way(String sentence, List<String> practices) {
  private static final List<String> NEVER_WHERE_CAREFUL = List.of("asked", "talk", "parting");

  /// The way of the person whose book it is; empty where they did not say where they are, unless
  /// the careful way is on.
  public static Optional<Way> of(Book book) {
    Optional<Way> way = Person.of(book).situation().map(Way::of);
    return Careful.isOn(book) ? Optional.of(careful(way)) : way;
  }

  /// The way that belongs to an answer.
  static Way of(Situation situation) {
    return switch (situation) {
      case DOUBTING ->
          new Way(
              "You do not have to know yet. Look first.",
              List.of(
                  "status", "love", "balance", "boundaries", "values", "harm", "asked", "weigh"));
      case DECIDED ->
          new Way(
              "Nothing has to be said today. Get ready first.",
              List.of("reasons", "calm", "circle", "affairs", "talk", "parting"));
      case TELLING ->
          new Way(
              "One clear talk, somebody who knows, and a place to go after it.",
              List.of("talk", "circle", "letter", "calm", "parting", "kindness"));
      case FIRST_HOURS ->
          new Way(
              "Eat, sleep, call one person. The rest can wait.",
              List.of("kindness", "circle", "checkin", "reasons", "detox", "contact", "keepsakes"));
      case WEEKS ->
          new Way(
              "One day, and then the next one.",
              List.of(
                  "contact",
                  "checkin",
                  "reasons",
                  "detox",
                  "harddays",
                  "whatifs",
                  "wins",
                  "reclaim"));
      case MONTHS ->
          new Way(
              "See what has become quieter.",
              List.of(
                  "checkin", "markers", "reclaim", "self", "journal", "whatifs", "forgive",
                  "closing"));
      case CAME_BACK ->
          new Way(
              "You can take a day before you answer.",
              List.of("return", "reasons", "boundaries", "status", "circle", "weigh"));
      case LEFT_ME ->
          new Way(
              "You could not choose this. What you do with today is yours.",
              List.of(
                  "letgo", "kindness", "checkin", "circle", "detox", "whatifs", "self", "reclaim"));
      case CHILDREN ->
          new Way(
              "Writing about the children, work or the home never counts against you.",
              List.of(
                  "children", "contact", "affairs", "circle", "checkin", "harddays", "reasons"));
    };
  }

  // Help first, and then what it does to them; nothing that has to be said to somebody's face.
  private static Way careful(Optional<Way> usual) {
    List<String> rest = usual.map(Way::practices).orElse(List.of("harm", "reasons"));
    return new Way(
        "You come first. Nobody has to be told anything today.",
        Stream.of(
                Stream.of("exit", "circle", "affairs"),
                rest.stream().filter("harm"::equals),
                rest.stream().filter(id -> !NEVER_WHERE_CAREFUL.contains(id)))
            .flatMap(ids -> ids)
            .distinct()
            .toList());
  }

  /// How early a practice comes on the way: 0 for the first one; after all others where it is not
  /// on it.
  int place(String practiceId) {
    int place = practices.indexOf(practiceId);
    return place < 0 ? practices.size() : place;
  }
}
