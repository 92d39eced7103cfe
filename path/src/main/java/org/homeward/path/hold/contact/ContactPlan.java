package org.homeward.path.hold.contact;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.homeward.book.EntryId;
import org.homeward.book.EntryType;
import org.homeward.book.Fact;
import org.homeward.web.form.Form;

/// From when the person counts, and how much contact they want. One entry for all.
///
/// @param from the first day without contact; empty where not said
/// @param mode how much contact they want; empty where not said
/// @param topics what business-only contact is about; may be empty
/// @param topicWords the same in their own words, up to 200 characters; may be empty
public record ContactPlan(
    Optional<LocalDate> from, Optional<ContactMode> mode, List<Topic> topics, String topicWords)
    implements Fact {
  /// How it is kept.
  public static final EntryType<ContactPlan> TYPE =
      EntryType.of("contact-plan", "How I count contact", ContactPlan.class);

  static final EntryId ONLY = new EntryId("plan");
  static final int WORDS_MAX = 200;

  /// Nothing said.
  public static final ContactPlan NONE =
      new ContactPlan(Optional.empty(), Optional.empty(), List.of(), "");

  /// Copies the list, so that the record cannot change.
  public ContactPlan {
    topics = List.copyOf(topics);
  }

  static ContactPlan read(Form form, LocalDate today) {
    return new ContactPlan(
        Contact.day(form, today),
        form.choice("mode", ContactMode.class),
        List.copyOf(form.choices("topics", Topic.class)),
        form.text("topic-words").atMost(WORDS_MAX).optional());
  }

  void fill(Form form) {
    form.with("day", from.orElse(null))
        .with("mode", mode.orElse(null))
        .with("topic-words", topicWords)
        .withAll("topics", topics);
  }

  @Override
  public String inWords() {
    var text = new StringBuilder(mode.map(ContactMode::label).orElse("How much contact: not said"));
    from.ifPresent(
        day -> text.append("\nCounted from ").append(Contact.when(day, Optional.empty())));
    String about = topics.stream().map(Topic::label).collect(Collectors.joining(", "));
    if (!about.isEmpty() || !topicWords.isEmpty()) {
      text.append("\nBusiness is: ").append(about);
      text.append(about.isEmpty() || topicWords.isEmpty() ? "" : ". ").append(topicWords);
    }
    return text.toString();
  }
}
