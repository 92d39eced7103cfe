/// What words say: open lists of phrases per language, and a scanner that finds them in UTF-8.
///
/// Start at [org.homeward.chats.words.Lexicon], the lists made ready, and
/// [org.homeward.chats.words.Scan], which reads one text after another against them.
///
/// It never says what a word means between two people: it finds phrases a person can read in a list
/// and change.
@NullMarked
package org.homeward.chats.words;

import org.jspecify.annotations.NullMarked;
