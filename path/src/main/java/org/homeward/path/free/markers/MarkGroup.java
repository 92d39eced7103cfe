package org.homeward.path.free.markers;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.homeward.web.form.Form;

/// What a mark is of: something done, something waited for or thought, something felt. Each is
/// looked at on a page of its own, and what is done comes first.
public enum MarkGroup {
  /// What one does: the marks that count.
  DOING(
      "What I do",
      "How often, these last days?",
      "These five are things to do or not to do. They come first here, and they are enough."),
  /// What one waits for, and thinks about.
  THINKING(
      "What I wait for and think",
      "How much, these last days?",
      "Thoughts come by themselves. A high number is no fault."),
  /// What one feels.
  FEELING(
      "What I feel",
      "How much, these last days?",
      "Feelings may stay for years, or for good. You can be free with them.");

  private final String title;
  private final String question;
  private final String note;

  MarkGroup(String title, String question, String note) {
    this.title = title;
    this.question = question;
    this.note = note;
  }

  /// What it is called.
  public String title() {
    return title;
  }

  /// What its page asks.
  public String question() {
    return question;
  }

  /// What to know before answering.
  public String note() {
    return note;
  }

  /// How it is named in an address.
  public String key() {
    return Form.key(this);
  }

  /// Its marks, in their order.
  public List<Mark> marks() {
    return Arrays.stream(Mark.values()).filter(mark -> mark.group() == this).toList();
  }

  /// The one that comes after it; empty after the last.
  Optional<MarkGroup> next() {
    int next = ordinal() + 1;
    return next < values().length ? Optional.of(values()[next]) : Optional.empty();
  }

  static Optional<MarkGroup> byKey(String key) {
    return Arrays.stream(values()).filter(group -> group.key().equals(key)).findFirst();
  }
}
