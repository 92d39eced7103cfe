/// Finding one's own words again, over all practices.
///
/// Start at [org.homeward.path.companions.find.FindPractice]. What is looked for travels in a form,
/// never in an address, so that no history shows it; nothing is indexed or kept. How words near in
/// meaning are found is in the package below.
@NullMarked
package org.homeward.path.companions.find;

import org.jspecify.annotations.NullMarked;
