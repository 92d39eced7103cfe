/// Letters: for when talking will not do. Written, kept closed for a day or more, opened again,
/// changed, then printed or copied; and words never meant to be sent, kept or burned (mission
/// `letter`; seed 002 step 1, a letter where talking is not safe, and seed 003, a letter where
/// talking did not help).
///
/// Start at [org.homeward.path.tell.letter.LetterPractice], then read
/// [org.homeward.path.tell.letter.Letter], whose life this is, and
/// [org.homeward.path.tell.letter.Letters], the view with the opening days.
///
/// It never sends anything, never shows a closed letter by itself, and never writes a sentence for
/// the person. A message not sent in an urge is the same thing here: it stays the entry of `urge`.
@NullMarked
package org.homeward.path.tell.letter;

import org.jspecify.annotations.NullMarked;
