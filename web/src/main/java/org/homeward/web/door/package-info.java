/// The pages in front of the lock: set-up, unlocking, the recovery code, leaving at once. They are
/// neutral to look at, and work without a script. Start at [org.homeward.web.door.Door].
@NullMarked
package org.homeward.web.door;

import org.jspecify.annotations.NullMarked;
