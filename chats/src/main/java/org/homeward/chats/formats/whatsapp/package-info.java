/// WhatsApp's export of one chat as text, alone or among the files of its zip.
///
/// Start at [org.homeward.chats.formats.whatsapp.WhatsApp], which finds the text, and
/// [org.homeward.chats.formats.whatsapp.WhatsAppChat], which reads it.
///
/// The app writes dates, times and its own words as the phone's language has them, so almost
/// nothing is fixed:
///
/// ```
/// file    = { header rest LF { line LF } }      a message, with the lines that belong to it
/// header  = "[" stamp "] " | stamp " - " | stamp ": "
/// stamp   = date time | time date               in any order, with any words and separators
/// rest    = name ": " body | notice
/// ```
///
/// So a file is read twice. A first pass over its beginning learns how its headers look
/// ([org.homeward.chats.formats.whatsapp.ShapeLearner]), which number is the day
/// ([org.homeward.chats.formats.whatsapp.LayoutJudge]) and who writes
/// ([org.homeward.chats.formats.whatsapp.Scout]); the second reads all of it at full speed, and
/// compares bytes with what the line before looked like
/// ([org.homeward.chats.formats.whatsapp.Headers]).
///
/// The app sets a direction mark, U+200E or U+200F, before its own words; the same words without it
/// were typed. Only what Android writes without a mark is known by lists of words.
///
/// It never opens a picture, and never takes a line for a message because it looks like one in
/// another shape.
@NullMarked
package org.homeward.chats.formats.whatsapp;

import org.jspecify.annotations.NullMarked;
