/// What the messages say: a person's own chat history, read on this machine, in pictures (mission
/// `chats`; seed 000, the circle of leaving and coming back, seed 003, admit how it is, and seed
/// 002, a street of two ways).
///
/// Start at [org.homeward.path.see.chats.ChatsPractice]. A file is given
/// ([org.homeward.path.see.chats.GivePages]), read in the background onto the
/// [org.homeward.path.see.chats.Desk], and looked at ([org.homeward.path.see.chats.LookPages]).
/// What a person keeps of it are single figures ([org.homeward.path.see.chats.KeptFigures]), the
/// times apart they confirm, and, if they say so, the messages themselves, sealed.
///
/// Ideas: the circle of leaving and coming back, and who comes back to whom (document 000); "admit
/// where it stands" with dates instead of moods (003); whether the street has two directions (002).
///
/// It never says what somebody is like, never adds figures up to a score, never predicts. It writes
/// no message to disk in clear and none at all unless asked, and shows nothing of the other
/// person's words on a page that was not asked for them.
@NullMarked
package org.homeward.path.see.chats;

import org.jspecify.annotations.NullMarked;
