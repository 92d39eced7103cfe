/// If they are the one leaving: ask why once, let them, and keep what one is worth in writing
/// (mission `letgo`; seed 001, let them, and seed 000, worth outside that one connection).
///
/// Start at [org.homeward.path.tell.letgo.LetgoPractice], then read the views:
/// [org.homeward.path.tell.letgo.Askings] is the question asked once and what was answered,
/// [org.homeward.path.tell.letgo.Shares] what is mine and what is theirs to decide, and
/// [org.homeward.path.tell.letgo.Worth] the lines that come back, here and to whoever asks for
/// them.
///
/// It never says how to win anyone back, never says why they leave, never counts how often someone
/// asked, and never writes a line of worth for the person.
@NullMarked
package org.homeward.path.tell.letgo;

import org.jspecify.annotations.NullMarked;
