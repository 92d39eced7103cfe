/// JSON as chat apps really write it, read piece by piece.
///
/// Start at [org.homeward.chats.text.json.JsonReader].
///
/// What is not JSON and is read all the same: `\x07` and unknown escapes, control characters in
/// strings, words without quotes, commas too many, missing or trailing, bytes that are no UTF-8, a
/// byte order mark, several values one after another, and an end that is cut off.
///
/// It never holds more of a file than one string of it, and never makes a tree.
@NullMarked
package org.homeward.chats.text.json;

import org.jspecify.annotations.NullMarked;
