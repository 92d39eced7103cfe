package org.homeward.book;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import tools.jackson.databind.node.ObjectNode;

/// A kind of entry: its name in the log, the version of its JSON, and the record it is read into.
///
/// The name is written into every log, so it never changes. When a record's JSON changes in a way
/// that an older document cannot be read into it, raise the version and give the step that lifts a
/// document of the version before:
///
/// ```java
/// static final EntryType<Reason> REASON =
///     EntryType.of("reason", "A reason", Reason.class).upgrade(json -> json.put("felt", ""));
/// ```
///
/// @param <F> the record
public final class EntryType<F extends Fact> {
  private final String name;
  private final String label;
  private final Class<F> record;
  private final List<UnaryOperator<ObjectNode>> upgrades;

  private EntryType(
      String name, String label, Class<F> record, List<UnaryOperator<ObjectNode>> upgrades) {
    if (!name.matches("[a-z][a-z0-9-]{1,30}")) {
      throw new IllegalArgumentException("not a type name: " + name);
    }
    this.name = name;
    this.label = label;
    this.record = record;
    this.upgrades = List.copyOf(upgrades);
  }

  /// Version 1 of a type.
  ///
  /// @param name 2 to 31 lower-case letters, digits, hyphens; unique over all practices
  /// @param label what a person calls it, in the singular: "A reason"
  public static <F extends Fact> EntryType<F> of(String name, String label, Class<F> record) {
    return new EntryType<>(name, label, record, List.of());
  }

  /// The next version of this type: `step` lifts a document of the current version to it.
  public EntryType<F> upgrade(UnaryOperator<ObjectNode> step) {
    var more = new ArrayList<>(upgrades);
    more.add(step);
    return new EntryType<>(name, label, record, more);
  }

  /// The name in the log.
  public String name() {
    return name;
  }

  /// What a person calls one of these.
  public String label() {
    return label;
  }

  /// The version that is written now, 1 or more.
  public int version() {
    return upgrades.size() + 1;
  }

  Class<F> record() {
    return record;
  }

  List<UnaryOperator<ObjectNode>> upgradesFrom(int version) {
    return upgrades.subList(version - 1, upgrades.size());
  }

  @Override
  public String toString() {
    return name;
  }
}
