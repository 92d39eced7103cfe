package org.homeward.journeys.person;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// The practices a journey proves: it does what each one's row in the mission says, and comes back
/// to it. `docs/practices.md` names the journey beside them, and a practice without one is refused.
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.SOURCE)
public @interface Proves {
  /// The practices' ids.
  String[] value();
}
