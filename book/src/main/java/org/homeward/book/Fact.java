package org.homeward.book;

/// What a person recorded, without when and under which id: an immutable record of a practice.
///
/// Every component must be readable and writable as JSON: text, numbers, booleans, enums,
/// `java.time` values, lists, and records of these. `Optional` and null are allowed for what was
/// left out.
public interface Fact {
  /// The fact as one or more plain sentences in the person's own words, for history and export.
  ///
  /// Never blank; no HTML.
  String inWords();
}
