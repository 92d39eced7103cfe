/// Names of people and chats, as they are shown.
///
/// Start at [org.homeward.chats.text.name.ShownName].
///
/// It never decides who is who.
@NullMarked
package org.homeward.chats.text.name;

import org.jspecify.annotations.NullMarked;
