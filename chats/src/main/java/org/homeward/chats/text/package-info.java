/// Files of text, read as UTF-8 bytes line by line without a string for each line.
///
/// Start at [org.homeward.chats.text.Utf8Text], which opens a file whatever its encoding, and
/// [org.homeward.chats.text.ByteLines], which walks it.
///
/// It never repairs what is not valid UTF-8 in a UTF-8 file, and never knows a format.
@NullMarked
package org.homeward.chats.text;

import org.jspecify.annotations.NullMarked;
