/// If I am not safe: people to call, a plan, and how to tell or go with care (mission `exit`, seed
/// 002 step 1, and what seed 003 says of talking and of deleting, turned round for danger).
///
/// Also what happened, with its days, for whoever may ask later: evidence is kept, not deleted.
///
/// Start at [org.homeward.path.prepare.exit.HelpPages]: the help page stands in front of the lock,
/// because nobody in danger types a passphrase first. [org.homeward.path.prepare.exit.Careful] is
/// what other practices ask before they suggest a talk, a block or a deletion.
///
/// It never says that anybody is safe, never keeps the answers of its questions, never counts or
/// scores danger, never calls or writes by itself, and never looks anybody up.
@NullMarked
package org.homeward.path.prepare.exit;

import org.jspecify.annotations.NullMarked;
