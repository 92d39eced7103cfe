package org.homeward.path.prepare.circle;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.homeward.book.EntryType;
import org.homeward.book.Fact;
import org.homeward.web.form.Form;

/// One of the person's people.
///
/// @param name a name, or a word only the person knows, 1 to 60 characters
/// @param kind who they are; empty where not said
/// @param phone as typed; empty where not known
/// @param email as typed; empty where not known
/// @param goodFor what they are good for, in the order of [GoodFor]
/// @param hours when they can be called, in the order of [Hours]; empty where not said
/// @param notAsked what the person asks them not to do, up to 300 characters
/// @param words what to write to them first, up to 500 characters
public record Ally(
    String name,
    Optional<AllyKind> kind,
    String phone,
    String email,
    List<GoodFor> goodFor,
    List<Hours> hours,
    String notAsked,
    String words)
    implements Fact {
  /// How they are kept.
  public static final EntryType<Ally> TYPE = EntryType.of("ally", "One of my people", Ally.class);

  static final int NAME_MAX = 60;
  static final int NOT_ASKED_MAX = 300;
  static final int WORDS_MAX = 500;

  /// Copies the lists, so that the record cannot change.
  public Ally {
    goodFor = List.copyOf(goodFor);
    hours = List.copyOf(hours);
  }

  static Ally read(Form form) {
    return new Ally(
        form.text("name").atMost(NAME_MAX).required("Write a name, or a word only you know."),
        form.choice("kind", AllyKind.class),
        Phone.read(form, "phone"),
        Email.read(form, "email"),
        List.copyOf(form.choices("good-for", GoodFor.class)),
        List.copyOf(form.choices("hours", Hours.class)),
        form.text("not-asked").atMost(NOT_ASKED_MAX).optional(),
        form.text("words").atMost(WORDS_MAX).optional());
  }

  void fill(Form form) {
    form.with("name", name)
        .with("kind", kind.orElse(null))
        .with("phone", phone)
        .with("email", email)
        .withAll("good-for", goodFor)
        .withAll("hours", hours)
        .with("not-asked", notAsked)
        .with("words", words);
  }

  /// Whether they can be called at that time, as far as they said. Where nothing was said, a call
  /// between morning and night counts as possible, and one at night does not.
  public boolean canBeCalled(LocalTime time, DayOfWeek day) {
    if (phone.isEmpty()) {
      return false;
    }
    return hours.isEmpty()
        ? Hours.isWaking(time)
        : hours.stream().anyMatch(each -> each.covers(time, day));
  }

  /// An address that calls them; empty where there is no number.
  public Optional<String> callLink() {
    return phone.isEmpty() ? Optional.empty() : Optional.of("tel:" + Phone.dialled(phone));
  }

  /// An address that opens a text message to them, with the words to ask with already in it; empty
  /// where there is no number.
  public Optional<String> textLink() {
    return phone.isEmpty() ? Optional.empty() : Optional.of("sms:" + Phone.dialled(phone) + body());
  }

  /// An address that opens an e-mail to them, with the words to ask with already in it; empty where
  /// there is no address.
  public Optional<String> mailLink() {
    return email.isEmpty()
        ? Optional.empty()
        : Optional.of("mailto:" + Email.coded(email) + body());
  }

  private String body() {
    return words.isEmpty() ? "" : "?body=" + Email.coded(words);
  }

  /// "Listening at night, a walk"; empty where nothing was said.
  public String goodForWords() {
    return sentence(goodFor.stream().map(GoodFor::label).toList());
  }

  /// "In the evening, at the weekend"; empty where nothing was said.
  public String hoursWords() {
    return sentence(hours.stream().map(Hours::label).toList());
  }

  private static String sentence(List<String> labels) {
    String joined =
        labels.stream()
            .map(label -> Character.toLowerCase(label.charAt(0)) + label.substring(1))
            .collect(Collectors.joining(", "));
    return joined.isEmpty() ? "" : Character.toUpperCase(joined.charAt(0)) + joined.substring(1);
  }

  @Override
  public String inWords() {
    var words = new StringBuilder(name);
    kind.ifPresent(each -> words.append(" (").append(each.label()).append(")"));
    line(words, "Phone", phone);
    line(words, "E-mail", email);
    line(words, "Good for", goodForWords());
    line(words, "Can be called", hoursWords());
    line(words, "Please not", notAsked);
    line(words, "Words to ask with", this.words);
    return words.toString();
  }

  private static void line(StringBuilder words, String label, String value) {
    if (!value.isEmpty()) {
      words.append('\n').append(label).append(": ").append(value);
    }
  }
}
