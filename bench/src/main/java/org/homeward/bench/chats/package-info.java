/// Reading exported chats, beside what else reads them and beside the tools that only look at
/// bytes.
///
/// Start at [org.homeward.bench.chats.ChatsMeasurement]. The chats are made up, the same each time.
@NullMarked
package org.homeward.bench.chats;

import org.jspecify.annotations.NullMarked;
