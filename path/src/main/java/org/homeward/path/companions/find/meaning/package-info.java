/// Finding texts by what they mean, with nothing but a list of words written by hand.
///
/// Start at [org.homeward.path.companions.find.meaning.Wanted]: it makes words somebody typed
/// ready, and then looks into texts. A word matches every form of itself (cry, cried, crying) and
/// every word that stands on a line with it in `meanings.txt` (lonely, alone, empty chair).
///
/// It never learns, never leaves the machine, keeps nothing, and does not understand a sentence:
/// "not lonely" is found for "lonely". The list is English; in other languages a word finds itself.
@NullMarked
package org.homeward.path.companions.find.meaning;

import org.jspecify.annotations.NullMarked;
