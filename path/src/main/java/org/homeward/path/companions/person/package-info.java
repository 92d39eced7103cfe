/// Where the person is, what they call the other one, and their country: asked at set-up, every
/// answer skippable, changeable any day.
///
/// Start at [org.homeward.path.companions.person.Person]. The answers decide what the first page
/// offers; none of them is ever shown on it.
@NullMarked
package org.homeward.path.companions.person;

import org.jspecify.annotations.NullMarked;
