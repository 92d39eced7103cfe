/// The web kit: what every page stands on, and nothing of what any page says.
///
/// Start at [org.homeward.web.server.Site], which answers one request, and read outwards:
/// [org.homeward.web.page] is what a practice sees, [org.homeward.web.form] checks what came in,
/// [org.homeward.web.session] holds the open book, [org.homeward.web.door] is set-up, unlocking and
/// leaving, [org.homeward.web.chart] draws.
///
/// It knows no practice, sends nothing to another host and logs nothing that a person wrote.
@NullMarked
package org.homeward.web;

import org.jspecify.annotations.NullMarked;
