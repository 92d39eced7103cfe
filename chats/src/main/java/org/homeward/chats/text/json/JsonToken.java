package org.homeward.chats.text.json;

/// One piece of JSON.
public enum JsonToken {
  /// `{`.
  START_OBJECT,
  /// `}`.
  END_OBJECT,
  /// `[`.
  START_ARRAY,
  /// `]`.
  END_ARRAY,
  /// The name before a value in an object.
  NAME,
  /// Text in quotes.
  STRING,
  /// A number.
  NUMBER,
  /// `true`.
  TRUE,
  /// `false`.
  FALSE,
  /// `null`, or nothing where a value should be.
  NULL,
  /// Anything else where a value should be: words without quotes.
  WORD,
  /// The end of the file, or of what can be made out of it; from then on always.
  END
}
