/// Have I asked?: the question whether the feeling is right, planned for a calm moment and logged
/// with how it was answered (mission `asked`; seed 001, ask whether the feeling is right, and why).
///
/// Start at [org.homeward.path.see.asked.Asking]; [org.homeward.path.see.asked.Askings] knows how
/// the last answers went.
///
/// It never says what an answer means, never counts questions against the person, and where the
/// careful way is on it asks nobody to ask.
@NullMarked
package org.homeward.path.see.asked;

import org.jspecify.annotations.NullMarked;
