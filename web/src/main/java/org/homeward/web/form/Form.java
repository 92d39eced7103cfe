package org.homeward.web.form;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// The fields of one form: what was typed, and what is wrong with it.
///
/// Reading a field checks it. A wrong answer leaves an error under the field's name and the typed
/// text where it was, so a page can be shown again with nothing lost:
///
/// ```java
/// Form form = call.form();
/// String text = form.text("text").atMost(500).required("Write a few words first.");
/// OptionalInt felt = form.scale("felt", 0, 10);
/// if (!form.ok()) return page(form);
/// ```
///
/// Not safe for use by several threads; a form lives as long as one request.
public final class Form {
  private static final Map<Enum<?>, String> KEYS = new ConcurrentHashMap<>();
  private static final Set<String> PLUMBING = Set.of("csrf", "draft", "id", "seen", "back");

  private final Map<String, List<String>> values;
  private final Map<String, String> errors = new LinkedHashMap<>();

  private Form(Map<String, List<String>> values) {
    this.values = values;
  }

  /// A form nobody has filled in.
  public static Form empty() {
    return new Form(new LinkedHashMap<>());
  }

  /// A form with these fields. Control characters in them are taken out, with an error that says
  /// so; line ends become a single line feed.
  public static Form of(Map<String, List<String>> fields) {
    var form = empty();
    fields.forEach((name, texts) -> {
      List<String> clean = new ArrayList<>(texts.size());
      for (String text : texts) {
        Cleaned cleaned = Cleaned.of(text);
        clean.add(cleaned.text());
        if (cleaned.changed()) {
          form.error(
              name,
              "There were invisible characters here that cannot be kept. They are taken out."
                  + " Please look, and keep it again.");
        }
      }
      form.values.put(name, clean);
    });
    return form;
  }

  /// This form with a field set, for showing what is already known.
  ///
  /// @param value an enum's constant, a number, a day, a text, or an `Optional` of one; empty or
  ///   null leaves the field as it is
  public Form with(String name, @Nullable Object value) {
    if (value instanceof Optional<?> optional) {
      return with(name, optional.orElse(null));
    }
    if (value != null && !value.toString().isEmpty()) {
      values.put(name, new ArrayList<>(List.of(text(value))));
    }
    return this;
  }

  /// This form with a field that holds several values.
  public Form withAll(String name, Iterable<?> all) {
    List<String> texts = new ArrayList<>();
    all.forEach(value -> texts.add(text(value)));
    values.put(name, texts);
    return this;
  }

  /// What was typed in a field, unchecked, for showing it again; empty where nothing was.
  public String value(String name) {
    List<String> all = values.get(name);
    return all == null || all.isEmpty() ? "" : all.getFirst();
  }

  /// Whether a field holds this value, for ticking a box or a choice again.
  public boolean has(String name, String value) {
    return values.getOrDefault(name, List.of()).contains(value);
  }

  /// Every field, for carrying them over a lock.
  public Map<String, List<String>> fields() {
    return Collections.unmodifiableMap(values);
  }

  /// A text field, to be given its bounds.
  public TextField text(String name) {
    return new TextField(this, name);
  }

  /// A whole number between two bounds, both included; empty when skipped.
  public OptionalInt scale(String name, int least, int most) {
    String typed = value(name).strip();
    if (typed.isEmpty() || typed.equals("skip")) {
      return OptionalInt.empty();
    }
    try {
      int number = Integer.parseInt(typed);
      if (number >= least && number <= most) {
        return OptionalInt.of(number);
      }
    } catch (NumberFormatException e) {
      // answered below, as any number out of bounds is
    }
    error(name, "Choose a number from " + least + " to " + most + ", or skip it.");
    return OptionalInt.empty();
  }

  /// One of an enum's constants, sent by its name in lower case; empty when skipped.
  public <E extends Enum<E>> Optional<E> choice(String name, Class<E> type) {
    String typed = value(name);
    if (typed.isEmpty() || typed.equals("skip")) {
      return Optional.empty();
    }
    for (E constant : type.getEnumConstants()) {
      if (key(constant).equals(typed)) {
        return Optional.of(constant);
      }
    }
    error(name, "Choose one of these, or skip it.");
    return Optional.empty();
  }

  /// All the ticked constants of an enum.
  public <E extends Enum<E>> Set<E> choices(String name, Class<E> type) {
    Set<E> chosen = EnumSet.noneOf(type);
    for (E constant : type.getEnumConstants()) {
      if (has(name, key(constant))) {
        chosen.add(constant);
      }
    }
    return chosen;
  }

  /// A day between two others, both included; empty when left out.
  public Optional<LocalDate> date(String name, LocalDate first, LocalDate last) {
    String typed = value(name).strip();
    if (typed.isEmpty()) {
      return Optional.empty();
    }
    try {
      LocalDate date = LocalDate.parse(typed);
      if (date.isBefore(first)) {
        error(name, "That day is too long ago. The earliest is " + first + ".");
      } else if (date.isAfter(last)) {
        error(name, "That day is too far ahead. The latest is " + last + ".");
      } else {
        return Optional.of(date);
      }
    } catch (DateTimeException e) {
      error(name, "Write the day as year-month-day, like " + last + ".");
    }
    return Optional.empty();
  }

  /// A time of day; empty when left out.
  public Optional<LocalTime> time(String name) {
    String typed = value(name).strip();
    if (typed.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalTime.parse(typed));
    } catch (DateTimeException e) {
      error(name, "Write the time as hours and minutes, like 21:30.");
      return Optional.empty();
    }
  }

  /// Whether a box is ticked.
  public boolean ticked(String name) {
    return !value(name).isEmpty();
  }

  /// Leaves an error under a field; the first one stays.
  public void error(String name, String message) {
    errors.putIfAbsent(name, message);
  }

  /// The error under a field; empty where there is none.
  public String error(String name) {
    return errors.getOrDefault(name, "");
  }

  /// Every error by its field, in the order found.
  public Map<String, String> errors() {
    return Collections.unmodifiableMap(errors);
  }

  /// Whether nothing wrong was found so far.
  public boolean ok() {
    return errors.isEmpty();
  }

  /// How a constant is sent: its name in lower case, with hyphens.
  public static String key(Enum<?> constant) {
    return KEYS.computeIfAbsent(
        constant, each -> each.name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }

  /// Whether a field is ours rather than the person's: tokens, ids and names of forms.
  public static boolean isPlumbing(String name) {
    return PLUMBING.contains(name);
  }

  private static String text(Object value) {
    return value instanceof Enum<?> constant ? key(constant) : value.toString();
  }
}
