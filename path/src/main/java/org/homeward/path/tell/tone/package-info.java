/// The tone check: points at words that close a door, asks about them, and offers the same thought
/// from one's own side (mission `talk`, `letter`, `asked`, `children`; seed 003 on speaking and on
/// the letter).
///
/// Start at [org.homeward.path.tell.tone.Tone]. A page shows the answer with the template
/// `tell/tone/remarks.jte`; the list the person can change is in
/// [org.homeward.path.tell.tone.ToneWordsPages], which one practice mounts.
///
/// It never forbids a word, never counts or grades a text, and keeps nothing of what it reads.
@NullMarked
package org.homeward.path.tell.tone;

import org.jspecify.annotations.NullMarked;
