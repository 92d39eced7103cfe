/// XML as phones write it, read as a stream of tags with the attributes somebody wants.
///
/// Start at [org.homeward.chats.text.xml.XmlScanner].
///
/// It never validates, never follows a reference to anything outside the file, never defines an
/// entity, and never builds what nobody asked for: a picture of many megabytes in an attribute
/// costs the search for its closing quote.
@NullMarked
package org.homeward.chats.text.xml;

import org.jspecify.annotations.NullMarked;
