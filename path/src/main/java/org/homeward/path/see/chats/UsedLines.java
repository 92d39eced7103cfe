package org.homeward.path.see.chats;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.homeward.book.Book;
import org.homeward.book.Entry;
import org.homeward.book.EntryId;
import org.homeward.chats.words.Listed;
import org.homeward.chats.words.WordLists;

/// The lines that come along and are not left out, looked through once for each state of the book:
/// there are thousands.
final class UsedLines {
  private final List<Listed> all;
  private final Map<Place, List<Listed>> byPlace = new HashMap<>();
  private final Map<Place, Both> shown = new ConcurrentHashMap<>();

  private record Place(Tongue tongue, Sense sense) {}

  /// What a page shows of one meaning in one language.
  ///
  /// @param says what says it
  /// @param alike what only looks as if
  record Both(List<ListedLines.Shown> says, List<ListedLines.Shown> alike) {}

  /// The lists that come with the program, read when a page first shows them.
  private static final class Along {
    static final List<Listed> LINES = WordLists.builtIn().phrases();
  }

  private UsedLines(Book book) {
    Set<EntryId> out =
        OwnLists.of(book).leftOut().stream().map(Entry::id).collect(Collectors.toSet());
    all =
        Along.LINES.stream()
            .filter(each ->
                out.isEmpty() || !out.contains(LeftOut.of(each, ListedLines.tongue(each)).id()))
            .toList();
    for (Listed each : all) {
      byPlace
          .computeIfAbsent(
              new Place(ListedLines.tongue(each), Sense.of(each.meaning())),
              place -> new ArrayList<>())
          .add(each);
    }
  }

  /// Those of a book.
  static UsedLines of(Book book) {
    return book.view(UsedLines.class, UsedLines::new);
  }

  /// Every line of every list, left out or not.
  static List<Listed> along() {
    return Along.LINES;
  }

  /// All of them, list by list.
  List<Listed> all() {
    return all;
  }

  /// Those of one meaning in one language, in the list's order.
  List<Listed> of(Tongue tongue, Sense sense) {
    return byPlace.getOrDefault(new Place(tongue, sense), List.of());
  }

  /// The same as a page shows them.
  Both shown(Tongue tongue, Sense sense, ChatsPractice practice) {
    return shown.computeIfAbsent(
        new Place(tongue, sense),
        place -> {
          List<ListedLines.Shown> says = new ArrayList<>();
          List<ListedLines.Shown> alike = new ArrayList<>();
          for (Listed listed : of(place.tongue(), place.sense())) {
            (listed.lookAlike() ? alike : says)
                .add(ListedLines.shown(listed, ListedLines.where(listed), practice));
          }
          return new Both(List.copyOf(says), List.copyOf(alike));
        });
  }
}
