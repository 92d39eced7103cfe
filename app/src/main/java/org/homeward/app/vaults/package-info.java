/// What can be done with a vault from a terminal: checking, describing, saving, bringing back and
/// writing out.
///
/// Start at [org.homeward.app.vaults.KeptVault], which finds the vault in a data folder; each
/// command is a class of its own.
///
/// It never writes an entry, never prints one to the terminal, and asks before anything is written
/// in clear.
@NullMarked
package org.homeward.app.vaults;

import org.jspecify.annotations.NullMarked;
