/// The mug and the photos: what reminds of them, and what becomes of it (mission `keepsakes`; seed
/// 003, reminders). Things, pictures, playlists and places, each with a way; a month of waiting
/// before anything that cannot be taken back; and a box for files, sealed until a day.
///
/// Start at [org.homeward.path.hold.keepsakes.Keepsakes] for the list, and at
/// [org.homeward.path.hold.keepsakes.Box] for the box. The page suggests nothing for good in the
/// first month: what is thrown away in the worst week is often missed in a better one.
///
/// It never deletes anything outside this program, never writes a file in clear on the disk, never
/// shows what is in the box unless it is opened, and, where the careful way is on or something may
/// be proof, offers no way in which it would be lost.
@NullMarked
package org.homeward.path.hold.keepsakes;

import org.jspecify.annotations.NullMarked;
