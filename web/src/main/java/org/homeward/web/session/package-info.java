/// Who may read: the [org.homeward.web.session.Lock] holds the open book, a
/// [org.homeward.web.session.Session] is one browser. Keys live in memory only; nothing here is
/// written to disk but the [org.homeward.web.session.Settings], which hold no word of a person.
@NullMarked
package org.homeward.web.session;

import org.jspecify.annotations.NullMarked;
