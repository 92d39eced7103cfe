package org.homeward.path.see.harm;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.StringJoiner;
import org.homeward.book.EntryType;
import org.homeward.book.Fact;
import org.homeward.web.form.Form;

/// How the two weeks before a day felt. There is at most one for each day, and its id is that day.
///
/// @param on the day of looking back
/// @param felt how often each was felt; what was left out is not in it
/// @param goodDays how many of the fourteen days were good, 0 to 14; empty where not said
/// @param words what it does, in the person's words, up to 500 characters; empty where not said
public record TwoWeeks(LocalDate on, Map<Feeling, Often> felt, OptionalInt goodDays, String words)
    implements Fact {
  /// How these are kept.
  public static final EntryType<TwoWeeks> TYPE =
      EntryType.of("harm-weeks", "What it does to me", TwoWeeks.class);

  /// How many days are looked back on.
  public static final int DAYS = 14;

  static final int WORDS_MAX = 500;

  /// Copies the feelings in their order.
  public TwoWeeks {
    Map<Feeling, Often> ordered = new EnumMap<>(Feeling.class);
    ordered.putAll(felt);
    felt = Collections.unmodifiableMap(ordered);
  }

  static TwoWeeks read(Form form, LocalDate on) {
    OptionalInt goodDays = form.scale("good", 0, DAYS);
    Map<Feeling, Often> felt = new EnumMap<>(Feeling.class);
    for (Feeling feeling : Feeling.values()) {
      form.choice(feeling.key(), Often.class).ifPresent(often -> felt.put(feeling, often));
    }
    String words = form.text("words").atMost(WORDS_MAX).optional();
    var read = new TwoWeeks(on, felt, goodDays, words);
    if (form.ok() && read.isBlank()) {
      form.error("good", "One answer is enough. Or leave it: “Not now”.");
    }
    return read;
  }

  void fill(Form form) {
    goodDays.ifPresent(days -> form.with("good", days));
    felt.forEach((feeling, often) -> form.with(feeling.key(), often));
    form.with("words", words);
  }

  /// Whether something was felt that leads to people who can help.
  boolean showsDanger() {
    return felt.entrySet().stream()
        .anyMatch(each -> each.getKey().isDanger() && each.getValue() != Often.NEVER);
  }

  /// The same without what a paper that is found would give away: what another one did, and words.
  TwoWeeks discreet() {
    Map<Feeling, Often> own = new EnumMap<>(Feeling.class);
    felt.forEach((feeling, often) -> {
      if (feeling.isOwn()) {
        own.put(feeling, often);
      }
    });
    return new TwoWeeks(on, own, goodDays, "");
  }

  /// Whether nothing was said at all.
  boolean isBlank() {
    return goodDays.isEmpty() && felt.isEmpty() && words.isEmpty();
  }

  /// "9 of 14 days"; empty where not said.
  public String good() {
    return goodDays.isPresent() ? goodDays.getAsInt() + " of " + DAYS + " days" : "";
  }

  @Override
  public String inWords() {
    var lines = new StringJoiner("\n");
    if (goodDays.isPresent()) {
      lines.add("Good days: " + good());
    }
    felt.forEach((feeling, often) -> lines.add(feeling.label() + ": " + often.label()));
    if (!words.isEmpty()) {
      lines.add(words);
    }
    return lines.toString();
  }
}
