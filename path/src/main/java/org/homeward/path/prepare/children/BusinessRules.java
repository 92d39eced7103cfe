package org.homeward.path.prepare.children;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.homeward.book.EntryId;
import org.homeward.book.EntryType;
import org.homeward.book.Fact;
import org.homeward.web.form.Form;

/// What contact about the children is, and what it is not. One entry.
///
/// @param topics what is written about
/// @param channel by what; empty where not said
/// @param answer how long an answer may wait
/// @param urgent what need not wait, up to 300 characters; may be empty
/// @param words a rule of one's own, up to 300 characters; may be empty
public record BusinessRules(
    List<Subject> topics, Optional<Way> channel, Answer answer, String urgent, String words)
    implements Fact {
  /// How these are kept.
  public static final EntryType<BusinessRules> TYPE =
      EntryType.of("children-rules", "What is only business", BusinessRules.class);

  static final EntryId ONLY = new EntryId("rules");
  static final int WORDS_MAX = 300;

  /// What stands there before anything is written: a day to answer.
  static final BusinessRules FIRST =
      new BusinessRules(List.of(), Optional.empty(), Answer.DAY, "", "");

  /// What may be written about.
  public enum Subject {
    TIMES("Times and handing over"),
    HEALTH("Health"),
    SCHOOL("School and care"),
    COSTS("Costs"),
    TRAVEL("Travel"),
    THINGS("Things they need");

    private final String label;

    Subject(String label) {
      this.label = label;
    }

    /// The answer as a person gives it.
    public String label() {
      return label;
    }
  }

  /// By what one writes.
  public enum Way {
    MAIL("E-mail"),
    APP("An app for parents"),
    MESSAGES("Messages"),
    NOTEBOOK("A notebook that travels along"),
    PERSON("Through somebody else");

    private final String label;

    Way(String label) {
      this.label = label;
    }

    /// The answer as a person gives it.
    public String label() {
      return label;
    }
  }

  /// How long an answer may wait.
  public enum Answer {
    HALF_DAY("12 hours", 12),
    DAY("24 hours", 24),
    TWO_DAYS("Two days", 48);

    private final String label;
    private final int hours;

    Answer(String label, int hours) {
      this.label = label;
      this.hours = hours;
    }

    /// The answer as a person gives it.
    public String label() {
      return label;
    }

    /// The same as a time.
    public Duration time() {
      return Duration.ofHours(hours);
    }
  }

  /// Copies the list, so that the record cannot change.
  public BusinessRules {
    topics = List.copyOf(topics);
  }

  static BusinessRules read(Form form) {
    return new BusinessRules(
        List.copyOf(form.choices("topics", Subject.class)),
        form.choice("channel", Way.class),
        form.choice("answer", Answer.class).orElse(Answer.DAY),
        form.text("urgent").atMost(WORDS_MAX).optional(),
        form.text("words").atMost(WORDS_MAX).optional());
  }

  void fill(Form form) {
    form.withAll("topics", topics)
        .with("channel", channel)
        .with("answer", answer)
        .with("urgent", urgent)
        .with("words", words);
  }

  /// "Health, costs", or that everything about the children is.
  String topicsSaid() {
    return topics.isEmpty()
        ? "What the children need"
        : topics.stream().map(Subject::label).collect(Collectors.joining(", "));
  }

  @Override
  public String inWords() {
    return "About: "
        + topicsSaid()
        + channel.map(way -> "\nBy: " + way.label()).orElse("")
        + "\nAn answer may wait: "
        + answer.label()
        + (urgent.isEmpty() ? "" : "\nWhat need not wait: " + urgent)
        + (words.isEmpty() ? "" : "\n" + words);
  }
}
