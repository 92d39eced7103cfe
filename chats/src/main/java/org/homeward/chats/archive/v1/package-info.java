/// An archive as bytes, version 1: what a person may keep of a history instead of the app's own
/// export, without files and already in order.
///
/// Start at [org.homeward.chats.archive.v1.ArchiveFile].
///
/// ```
/// file    = deflate( body )
/// body    = "HWCHATS" 0x01 u32 senders { modified UTF-8 name } u32 messages { message }
/// message = u8 kind | 8 if seconds | 16 if edited | 32 if call length known
///           svar seconds since the message before   var sender + 1
///           [ var call seconds ]   var length   bytes
/// ```
///
/// `var` has seven bits a byte, lowest first; `svar` is that of a zigzag number. It seals nothing:
/// whoever keeps it does.
@NullMarked
package org.homeward.chats.archive.v1;

import org.jspecify.annotations.NullMarked;
