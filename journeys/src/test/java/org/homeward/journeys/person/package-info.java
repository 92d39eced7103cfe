/// A person before a real browser, and what must hold on every page they see.
///
/// Start at [org.homeward.journeys.person.Night], which every journey has, and
/// [org.homeward.journeys.person.Person]. A person knows what stands on the screen and nothing of
/// addresses, forms or records, except where a journey is about exactly these.
@NullMarked
package org.homeward.journeys.person;

import org.jspecify.annotations.NullMarked;
