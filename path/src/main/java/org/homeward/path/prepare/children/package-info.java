/// The children: a parenting plan in parts, the weeks drawn as a grid and as a calendar file, and
/// contact that is only business, with a message looked at before it is sent (mission `children`,
/// seed 003 on the children, seed 000 comments of parents; in-person contact and parents: O'Hara
/// and others 2020).
///
/// Start at [org.homeward.path.prepare.children.Children].
///
/// It never says who the children belong with, never sends anything, never counts a message about
/// the children as a slip, and never advises an agreement without advice where there is danger.
@NullMarked
package org.homeward.path.prepare.children;

import org.jspecify.annotations.NullMarked;
