/// Figures from a history: counted in one pass, in memory that does not grow with the messages.
///
/// Start at [org.homeward.chats.measure.Analysis], which takes the messages and gives
/// [org.homeward.chats.measure.Results]; what each figure counts is said in
/// [org.homeward.chats.measure.Figure]. Every figure tells [org.homeward.chats.measure.Findings]
/// the messages it rests on.
///
/// Each `Measure` sees the authored messages in the order of the file and knows only its own
/// question. A measure never judges: no score, no label, no average, and both sides alike.
@NullMarked
package org.homeward.chats.measure;

import org.jspecify.annotations.NullMarked;
