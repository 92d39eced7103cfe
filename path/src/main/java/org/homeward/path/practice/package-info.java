/// What practices have in common: what one is, when it is, what it offers to the first page and to
/// other practices, and the pages every one of them has without asking (history, export). Start at
/// [org.homeward.path.practice.Practice].
@NullMarked
package org.homeward.path.practice;

import org.jspecify.annotations.NullMarked;
