package org.homeward.path.tell.tone.reading;

/// Who does what in a clause.
///
/// @param subject who does it
/// @param subjectAt the place of the subject's first word, or -1
/// @param verbAt the place of the main verb, or -1
/// @param negated whether "not" or "no longer" stands with the verb
/// @param never whether "never" stands with the verb
/// @param modal "will", "would", "must" and the like; "" where there is none
/// @param past whether it is told as past
/// @param perfect whether it stands in a form with "have"
/// @param copula whether the verb is a "be" with no other verb after it
/// @param passive whether it is done to the subject
/// @param inverted whether the verb stands before its subject, as in a question
/// @param asksWhy whether it begins with why, how or the like
record Frame(
    Subject subject,
    int subjectAt,
    int verbAt,
    boolean negated,
    boolean never,
    String modal,
    boolean past,
    boolean perfect,
    boolean copula,
    boolean passive,
    boolean inverted,
    boolean asksWhy) {

  /// Whom a clause speaks of.
  enum Subject {
    I,
    WE,
    YOU,
    /// Something of the other one's: "your mother".
    YOURS,
    /// Somebody or something else.
    OTHER,
    /// Nobody named: an order or a request.
    ORDER,
    /// Nobody found.
    NONE
  }

  boolean of(Subject wanted) {
    return subject == wanted;
  }

  boolean modal(String... wanted) {
    for (String each : wanted) {
      if (modal.equals(each)) {
        return true;
      }
    }
    return false;
  }

  /// Whether what it says is said not to be so.
  boolean denied() {
    return negated || never;
  }

  /// The same with the subject of the clause before.
  Frame withSubject(Subject other) {
    return new Frame(
        other, subjectAt, verbAt, negated, never, modal, past, perfect, copula, passive, inverted,
        asksWhy);
  }
}
