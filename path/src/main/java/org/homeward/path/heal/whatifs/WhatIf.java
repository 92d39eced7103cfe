package org.homeward.path.heal.whatifs;

import java.time.LocalDate;
import java.util.Optional;
import org.homeward.book.EntryType;
import org.homeward.book.Fact;
import org.homeward.path.practice.Times;
import org.homeward.web.form.Form;

/// One thought that goes round.
///
/// @param text the thought, 1 to 500 characters
/// @param now what the person says to it in a calm hour, up to 500 characters; may be empty
/// @param away the day on which it was put away; empty while it waits
public record WhatIf(String text, String now, Optional<LocalDate> away) implements Fact {
  /// How these are kept.
  public static final EntryType<WhatIf> TYPE = EntryType.of("what-if", "A what-if", WhatIf.class);

  static final int TEXT_MAX = 500;

  /// @param before what stood; empty where it is new
  static WhatIf read(Form form, Optional<WhatIf> before) {
    return new WhatIf(
        form.text("text").atMost(TEXT_MAX).required("Write it down. A few words are enough."),
        form.text("now").atMost(TEXT_MAX).optional(),
        before.flatMap(WhatIf::away));
  }

  void fill(Form form) {
    form.with("text", text).with("now", now);
  }

  WhatIf putAway(LocalDate day) {
    return new WhatIf(text, now, Optional.of(day));
  }

  WhatIf waiting() {
    return new WhatIf(text, now, Optional.empty());
  }

  @Override
  public String inWords() {
    return text
        + (now.isEmpty() ? "" : "\nTo that: " + now)
        + away.map(day -> "\nPut away on " + Times.written(day)).orElse("");
  }
}
