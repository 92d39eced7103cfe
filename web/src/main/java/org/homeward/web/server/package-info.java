/// From a socket to a page and back: the one place that knows Jetty. Start at
/// [org.homeward.web.server.Site].
@NullMarked
package org.homeward.web.server;

import org.jspecify.annotations.NullMarked;
