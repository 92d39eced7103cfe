/// The list of formats: the one place that knows them all.
///
/// Start at [org.homeward.chats.registry.Formats].
@NullMarked
package org.homeward.chats.registry;

import org.jspecify.annotations.NullMarked;
