package org.homeward.path.see;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.homeward.web.form.Form;

/// Forms as a browser sends them, for tests.
public final class SentForm {
  private SentForm() {}

  /// Fields by name: `of("text", "one", "side", "gave")`.
  public static Form of(String... namesAndValues) {
    Map<String, List<String>> fields = new HashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      fields.put(namesAndValues[i], List.of(namesAndValues[i + 1]));
    }
    return Form.of(fields);
  }

  /// Whether a form is read without an error.
  public static boolean reads(Consumer<Form> read, Form form) {
    read.accept(form);
    return form.ok();
  }

  /// An empty form after something filled it.
  public static Form filled(Consumer<Form> fill) {
    Form form = Form.empty();
    fill.accept(form);
    return form;
  }
}
