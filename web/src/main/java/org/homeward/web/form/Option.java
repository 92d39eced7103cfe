package org.homeward.web.form;

/// One answer to choose.
///
/// @param value what is sent
/// @param label what it says
/// @param hint a few words more; may be empty
public record Option(String value, String label, String hint) {
  /// An enum's constant as an answer.
  public static Option of(Enum<?> constant, String label) {
    return new Option(Form.key(constant), label, "");
  }

  /// An enum's constant as an answer, with a few words more.
  public static Option of(Enum<?> constant, String label, String hint) {
    return new Option(Form.key(constant), label, hint);
  }
}
