/// The one list of practices, and how they become a site. Start at
/// [org.homeward.path.registry.Practices].
@NullMarked
package org.homeward.path.registry;

import org.jspecify.annotations.NullMarked;
