/// The tone check on the command line: what it asks about a text, and how well it does.
///
/// Start at [org.homeward.app.tone.ToneCommand]. It opens no vault, knows no person's own list and
/// keeps nothing.
@NullMarked
package org.homeward.app.tone;

import org.jspecify.annotations.NullMarked;
