/// Opening Homeward for a browser on this machine, and closing it again.
///
/// Start at [org.homeward.app.serving.ServeCommand]. What answers the browser comes from outside as
/// a [org.homeward.app.serving.Site].
///
/// It never listens on anything but the loopback address and never reads a request.
@NullMarked
package org.homeward.app.serving;

import org.jspecify.annotations.NullMarked;
