package org.homeward.path.tell.parting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.homeward.book.EntryId;
import org.homeward.book.EntryType;
import org.homeward.book.Fact;
import org.homeward.web.form.Form;

/// The few questions before a plan. One entry.
///
/// @param shared whether there is something they have to stay in touch about; empty where not said
/// @param little whether a little contact stays a little; empty where not said
/// @param hope whether a slow fade would keep hope alive; empty where not said
/// @param told whether the other one was told clearly; empty where not said
public record Questions(
    Optional<Answer> shared, Optional<Answer> little, Optional<Answer> hope, Optional<Answer> told)
    implements Fact {
  /// How they are kept.
  public static final EntryType<Questions> TYPE =
      EntryType.of("parting-questions", "Questions before a plan", Questions.class);

  static final EntryId ONLY = new EntryId("questions");

  /// Nothing said.
  static final Questions NONE =
      new Questions(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  /// An answer.
  public enum Answer {
    YES("Yes"),
    NO("No");

    private final String label;

    Answer(String label) {
      this.label = label;
    }

    /// The answer as a person gives it.
    public String label() {
      return label;
    }
  }

  static Questions read(Form form) {
    return new Questions(
        form.choice("shared", Answer.class),
        form.choice("little", Answer.class),
        form.choice("hope", Answer.class),
        form.choice("told", Answer.class));
  }

  void fill(Form form) {
    form.with("shared", shared).with("little", little).with("hope", hope).with("told", told);
  }

  private static boolean is(Optional<Answer> answer, Answer value) {
    return answer.equals(Optional.of(value));
  }

  /// What speaks for a way, by what was answered; may be empty.
  public List<String> speaksFor(Way way) {
    List<String> said = new ArrayList<>();
    switch (way) {
      case FADE -> {
        if (is(little, Answer.YES)) {
          said.add("A little stays a little for you. Then less each week can work.");
        }
        if (is(hope, Answer.NO)) {
          said.add("It would keep no hope alive, so nobody is left waiting.");
        }
      }
      case CLEAN -> {
        if (is(little, Answer.NO)) {
          said.add("A little becomes a lot for you. A clean break has no little.");
        }
        if (is(hope, Answer.YES)) {
          said.add("A fade could keep hope alive, and waiting is hard on both.");
        }
      }
    }
    return said;
  }

  /// What holds for both ways, by what was answered; may be empty.
  ///
  /// @param careful whether the person goes the careful way, where telling is no advice
  public List<String> holdsForBoth(boolean careful) {
    List<String> said = new ArrayList<>();
    if (is(shared, Answer.YES)) {
      said.add("What you share goes on as business, either way. It never counts as a slip.");
    }
    if (is(told, Answer.NO) && !careful) {
      said.add("One clear sentence first can be kinder than a silence they have to guess at.");
    }
    return said;
  }

  /// Whether nothing was answered.
  boolean isEmpty() {
    return equals(NONE);
  }

  @Override
  public String inWords() {
    return "We have to stay in touch about something: "
        + said(shared)
        + "\nA little contact stays a little: "
        + said(little)
        + "\nA fade would keep hope alive: "
        + said(hope)
        + "\nThey were told clearly: "
        + said(told);
  }

  private static String said(Optional<Answer> answer) {
    return answer.map(Answer::label).orElse("I don’t know");
  }
}
