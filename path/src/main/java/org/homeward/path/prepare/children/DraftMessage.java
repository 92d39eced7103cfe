package org.homeward.path.prepare.children;

import org.homeward.book.EntryType;
import org.homeward.book.Fact;
import org.homeward.web.form.Form;

/// A message about the children before it is sent, somewhere else, by hand.
///
/// @param received what it answers, up to 3,000 characters; may be empty
/// @param text the message, 1 to 3,000 characters
/// @param urgent whether it need not wait
/// @param sent whether it was sent and noted as business
public record DraftMessage(String received, String text, boolean urgent, boolean sent)
    implements Fact {
  /// How these are kept.
  public static final EntryType<DraftMessage> TYPE =
      EntryType.of("children-draft", "A message about the children", DraftMessage.class);

  static final int TEXT_MAX = 3000;

  static DraftMessage read(Form form) {
    return new DraftMessage(
        form.text("received").atMost(TEXT_MAX).optional(),
        form.text("text").atMost(TEXT_MAX).required("Write the message first, as it comes."),
        form.ticked("urgent"),
        false);
  }

  void fill(Form form) {
    form.with("received", received).with("text", text).with("urgent", urgent ? "yes" : "");
  }

  DraftMessage asSent() {
    return new DraftMessage(received, text, urgent, true);
  }

  @Override
  public String inWords() {
    return text
        + (received.isEmpty() ? "" : "\nIt answers: " + received)
        + (sent ? "\nSent, and noted as business." : "");
  }
}
