/// My people: who helps with what, and when; one tap to call or write; words to ask with; what they
/// are asked not to do; and a page to give to a friend (mission `circle`, seed 002 step 4, seed 003
/// on asking a friend or a therapist).
///
/// Start at [org.homeward.path.prepare.circle.Circle]: other practices ask it who can be called
/// now.
///
/// It never calls or writes by itself, never tells anybody anything, never counts people, and never
/// reads an address book.
@NullMarked
package org.homeward.path.prepare.circle;

import org.jspecify.annotations.NullMarked;
