/// Where exports are read from: files, folders and zip archives, as bytes with a name.
///
/// Start at [org.homeward.chats.source.Bundles], which opens what a person gave as
/// [org.homeward.chats.source.Bundle]s of [org.homeward.chats.source.Source]s.
///
/// It never writes, never unpacks to a disk, and never follows a path out of what was given.
@NullMarked
package org.homeward.chats.source;

import org.jspecify.annotations.NullMarked;
