package org.homeward.path.prepare.children;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import org.homeward.book.EntryId;
import org.homeward.book.EntryType;
import org.homeward.book.Fact;

/// The parenting plan. One entry for all of it.
///
/// @param parts what is written; a part with nothing is not in it
public record ParentingPlan(Map<PlanPart, Text> parts) implements Fact {
  /// How it is kept.
  public static final EntryType<ParentingPlan> TYPE =
      EntryType.of("children-plan", "A plan for the children", ParentingPlan.class);

  static final EntryId ONLY = new EntryId("plan");
  static final int TEXT_MAX = 3000;
  static final ParentingPlan EMPTY = new ParentingPlan(Map.of());

  /// How far a part has come.
  public enum Standing {
    WISH("My wish"),
    ASKED("I proposed it"),
    AGREED("Agreed"),
    APART("We see it differently");

    private final String label;

    Standing(String label) {
      this.label = label;
    }

    /// The answer as a person gives it.
    public String label() {
      return label;
    }
  }

  /// What is written in a part.
  ///
  /// @param words 1 to 3,000 characters
  /// @param standing how far it has come; empty where not said
  public record Text(String words, Optional<Standing> standing) {}

  /// Copies the parts in their order.
  public ParentingPlan {
    Map<PlanPart, Text> written = new EnumMap<>(PlanPart.class);
    written.putAll(parts);
    parts = Collections.unmodifiableMap(written);
  }

  /// What is written in a part; empty where nothing is.
  public Optional<Text> text(PlanPart part) {
    return Optional.ofNullable(parts.get(part));
  }

  ParentingPlan with(PlanPart part, String words, Optional<Standing> standing) {
    Map<PlanPart, Text> changed = new EnumMap<>(PlanPart.class);
    changed.putAll(parts);
    if (words.isEmpty()) {
      changed.remove(part);
    } else {
      changed.put(part, new Text(words, standing));
    }
    return new ParentingPlan(changed);
  }

  @Override
  public String inWords() {
    var words = new StringJoiner("\n");
    words.setEmptyValue("An empty plan.");
    parts.forEach((part, text) ->
        words.add(
            part.title()
                + text.standing().map(each -> " (" + each.label() + ")").orElse("")
                + ": "
                + text.words()));
    return words.toString();
  }
}
