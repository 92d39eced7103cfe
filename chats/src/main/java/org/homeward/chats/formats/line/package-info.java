/// Texts that LINE sends when a chat is exported.
///
/// Start at [org.homeward.chats.formats.line.LineFormat].
///
/// ```
/// file    = "[LINE] ..." title, saved on, (blank, date, entry*)*
/// date    = 2024/01/02(火) | 2024.01.02 Tuesday | Tue, 01/02/2024
/// entry   = time TAB name TAB text | time TAB notice
/// text    = one line | '"' several lines, quotes doubled '"'
/// ```
///
/// It never guesses who the owner is: the file does not say.
@NullMarked
package org.homeward.chats.formats.line;

import org.jspecify.annotations.NullMarked;
