package org.homeward.path.heal.checkin;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.homeward.book.EntryId;
import org.homeward.book.EntryType;
import org.homeward.book.Fact;
import org.homeward.path.practice.Times;
import org.homeward.web.form.Form;

/// A set of questions, answered on one day. At most one of a set for each day.
///
/// @param instrument which set and which version of it: [Instrument#key]
/// @param day when
/// @param given the answers, in the order of the items; skipped items are not in it
public record Answers(String instrument, LocalDate day, List<Given> given) implements Fact {
  /// How answers are kept.
  public static final EntryType<Answers> TYPE =
      EntryType.of("questions", "A set of questions", Answers.class);

  /// One answer.
  ///
  /// @param item the item's id
  /// @param value as chosen, before any turning round
  public record Given(String item, int value) {}

  /// Copies the list, so that the record cannot change.
  public Answers {
    given = List.copyOf(given);
  }

  static EntryId idOf(Instrument instrument, LocalDate day) {
    return new EntryId(instrument.code() + instrument.version() + "-" + day);
  }

  /// The form's field for an item.
  static String field(Instrument.Item item) {
    return "a-" + item.id();
  }

  /// The form's field for the question that is not scored.
  static String field(Instrument.Unscored question) {
    return "a-" + question.id();
  }

  static Answers read(Form form, Instrument instrument, LocalDate day) {
    List<Given> given = new ArrayList<>();
    for (Instrument.Item item : instrument.items()) {
      OptionalInt value = form.scale(field(item), instrument.lowest(), instrument.highest());
      value.ifPresent(number -> given.add(new Given(item.id(), number)));
      if (instrument.asksAll() && value.isEmpty()) {
        form.error(field(item), "This one is still open: “" + item.text() + "”");
      }
    }
    if (given.isEmpty() && !instrument.asksAll()) {
      form.error(
          field(instrument.items().getFirst()), "One answer is enough. Or choose “Not now”.");
    }
    instrument
        .unscored()
        .ifPresent(question ->
            form.scale(field(question), 0, question.choices().size() - 1)
                .ifPresent(answer -> given.add(new Given(question.id(), answer))));
    return new Answers(instrument.key(), day, given);
  }

  void fill(Form form) {
    given.forEach(answer -> form.with("a-" + answer.item(), answer.value()));
  }

  /// The answer to an item; empty where it was skipped.
  OptionalInt to(String item) {
    return given.stream()
        .filter(answer -> answer.item().equals(item))
        .mapToInt(Given::value)
        .findFirst();
  }

  /// Every question with what was answered, in their order; skipped ones are not in it.
  List<Said> said(Instrument known) {
    List<Said> said = new ArrayList<>();
    for (Instrument.Item item : known.items()) {
      to(item.id()).ifPresent(value -> said.add(new Said(item.text(), known.label(value))));
    }
    known
        .unscored()
        .ifPresent(question ->
            to(question.id())
                .ifPresent(answer -> said.add(new Said(question.text(), question.label(answer)))));
    return said;
  }

  /// A question and its answer, in words.
  record Said(String question, String answer) {}

  @Override
  public String inWords() {
    return Instruments.byKey(instrument)
        .map(this::inWordsOf)
        .orElse(
            Times.written(day) + ": " + given.size() + " answers to an earlier set of questions");
  }

  private String inWordsOf(Instrument known) {
    var words = new StringBuilder(Times.written(day) + ": " + known.title());
    said(known)
        .forEach(
            each -> words.append('\n').append(each.question()).append(' ').append(each.answer()));
    return words.toString();
  }
}
