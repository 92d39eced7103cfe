package org.homeward.path.tell.tone.reading;

/// In what way something is said.
enum Standing {
  /// By the writer, as it is.
  SAID,
  /// By somebody else, or by the writer at another time.
  REPORTED,
  /// Only to be denied: "I am not saying that ...".
  DENIED,
  /// Only supposed: after "if".
  SUPPOSED,
  /// As a question whose answer is open.
  ASKED,
  /// As something the writer does not know: "maybe", "I wonder whether".
  WONDERED,
  /// As what the writer felt at it: "I felt alone when ...".
  FELT
}
