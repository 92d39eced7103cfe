/// What a practice sees of the web: a [org.homeward.web.page.Call] in, a
/// [org.homeward.web.page.Reply] out, [org.homeward.web.page.Routes] between. Nothing here knows
/// the HTTP server.
@NullMarked
package org.homeward.web.page;

import org.jspecify.annotations.NullMarked;
