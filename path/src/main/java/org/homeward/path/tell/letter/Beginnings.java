package org.homeward.path.tell.letter;

import java.util.List;
import org.homeward.web.form.Form;

/// Lines to begin from, for each kind of letter. Each says something of one's own; none of them
/// blames, asks for an answer or says what somebody else feels.
enum Beginnings {
  /// For a letter that may go to them.
  TO_GIVE(
      "I am writing because I want to say this calmly, and to the end.",
      "I have thought about this for a long time.",
      "There was good in it, and I am keeping that.",
      "I feel sad, and I feel sure.",
      "I need to live by myself now."),
  /// For one where it is not safe: few words, and nothing of where or when.
  WITH_CARE("I have decided to end this.", "I will not meet to talk about it."),
  /// For words that nobody gets.
  NOT_TO_SEND(
      "What I would say, if nobody had to answer:",
      "I miss you, and I am not sending this.",
      "I am angry, and here is why.",
      "Something happened today that I wanted to tell you.",
      "Thank you for the good part.");

  private final List<String> lines;

  Beginnings(String... lines) {
    this.lines = List.of(lines);
  }

  /// The lines, each one sentence.
  List<String> lines() {
    return lines;
  }

  static Beginnings toGive(boolean careful) {
    return careful ? WITH_CARE : TO_GIVE;
  }

  /// Puts the line that was tapped under what is typed; nothing typed is lost.
  Form addTo(Form form) {
    form.scale("add", 0, lines.size() - 1)
        .ifPresent(chosen -> {
          String typed = form.value("text").strip();
          String line = lines.get(chosen);
          form.with("text", typed.isEmpty() ? line : typed + "\n\n" + line);
        });
    return form;
  }
}
