/// Reads English text for words that close a door: blame, always and never, mind-reading, threats,
/// ultimatums, begging, insults, mocking.
///
/// Start at [org.homeward.path.tell.tone.reading.ToneCheck]. It takes sentences apart rather than
/// looking for phrases: who does it, to whom, whether it is denied, asked, quoted or only imagined.
/// How well it does is measured on labelled sentences; `docs/tone.md` has the figures.
///
/// It knows no book and no page. It never blocks, never scores a text and never says what a person
/// may write.
@NullMarked
package org.homeward.path.tell.tone.reading;

import org.jspecify.annotations.NullMarked;
