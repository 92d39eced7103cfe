/// The path: every practice a person walks, one folder each, grouped by the stage it belongs to.
///
/// Start at [org.homeward.path.registry.Practices], the one list of them, then open any folder: its
/// `package-info` says what the practice is, its records say what is kept, its view what is made of
/// it, its pages and templates what a person sees. [org.homeward.path.practice] is what all of them
/// share.
///
/// Nothing here knows a store, a key or the HTTP server.
@NullMarked
package org.homeward.path;

import org.jspecify.annotations.NullMarked;
