package org.homeward.path.prepare.exit;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.StringJoiner;
import org.homeward.book.Book;
import org.homeward.book.Entry;
import org.homeward.book.EntryId;
import org.homeward.book.EntryType;
import org.homeward.book.Fact;

/// The safety plan. One entry for all of it.
///
/// @param parts what is written, each up to 2,000 characters; a part with nothing is not in it
public record SafetyPlan(Map<Part, String> parts) implements Fact {
  /// How it is kept.
  public static final EntryType<SafetyPlan> TYPE =
      EntryType.of("safety-plan", "My safety plan", SafetyPlan.class);

  static final EntryId ONLY = new EntryId("plan");
  static final int TEXT_MAX = 2000;

  private static final SafetyPlan EMPTY = new SafetyPlan(Map.of());

  /// Copies the parts in their order, without the empty ones.
  public SafetyPlan {
    Map<Part, String> written = new EnumMap<>(Part.class);
    parts.forEach((part, text) -> {
      if (!text.isEmpty()) {
        written.put(part, text);
      }
    });
    parts = Collections.unmodifiableMap(written);
  }

  /// The plan of a book; an empty one where nothing is written.
  public static SafetyPlan of(Book book) {
    return book.find(TYPE, ONLY).map(Entry::fact).orElse(EMPTY);
  }

  /// What is written for a part; empty where nothing is.
  public String text(Part part) {
    return parts.getOrDefault(part, "");
  }

  /// Whether anything is written.
  public boolean begun() {
    return !parts.isEmpty();
  }

  /// Whether anything is written in one half.
  public boolean begun(Part.Group group) {
    return parts.keySet().stream().anyMatch(part -> part.group() == group);
  }

  SafetyPlan with(Part part, String text) {
    Map<Part, String> changed = new EnumMap<>(Part.class);
    changed.putAll(parts);
    changed.put(part, text);
    return new SafetyPlan(changed);
  }

  @Override
  public String inWords() {
    var words = new StringJoiner("\n");
    words.setEmptyValue("An empty plan.");
    parts.forEach((part, text) -> words.add(part.title() + ": " + text));
    return words.toString();
  }
}
