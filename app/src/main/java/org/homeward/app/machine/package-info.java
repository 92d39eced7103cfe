/// The machine Homeward runs on: the folder it keeps things in, the browser, the log.
///
/// Start at [org.homeward.app.machine.DataFolder]. What a person can put right is said in a
/// [org.homeward.app.machine.Refusal], in words.
///
/// It never looks into the vault, and nothing a person wrote ever reaches a log from here.
@NullMarked
package org.homeward.app.machine;

import org.jspecify.annotations.NullMarked;
