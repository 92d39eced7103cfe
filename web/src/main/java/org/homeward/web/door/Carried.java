package org.homeward.web.door;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.homeward.web.form.Form;
import org.homeward.web.page.Keeping;

/// A form that could not be kept yet, carried in the next page until it can.
///
/// @param path where it was being sent; empty where nothing is carried
/// @param fields its fields, without secrets
public record Carried(String path, Map<String, List<String>> fields) {
  /// Nothing to carry.
  public static final Carried NOTHING = new Carried("", Map.of());

  private static final String PREFIX = "c.";
  private static final String PATH = "carried-path";

  static Carried of(String path, Map<String, List<String>> fields) {
    return fields.isEmpty() ? NOTHING : new Carried(path, fields);
  }

  /// What an unlocking form carries along.
  static Carried from(Form form) {
    Map<String, List<String>> fields = new LinkedHashMap<>();
    form.fields()
        .forEach((name, values) -> {
          if (name.startsWith(PREFIX)) {
            fields.put(name.substring(PREFIX.length()), values);
          }
        });
    return of(Keeping.safe(form.value(PATH)), fields);
  }

  /// Whether there is nothing to carry.
  public boolean isEmpty() {
    return fields.isEmpty();
  }

  /// The name a field has while it is carried.
  public static String carriedName(String field) {
    return PREFIX + field;
  }

  /// The texts a person would know again, for showing them.
  public List<String> words() {
    return fields.entrySet().stream()
        .filter(field -> !Form.isPlumbing(field.getKey()))
        .flatMap(field -> field.getValue().stream())
        .filter(value -> !value.isBlank())
        .toList();
  }
}
