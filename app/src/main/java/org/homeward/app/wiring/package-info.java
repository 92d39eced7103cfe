/// Joins the modules: which store, which server, which command.
///
/// Start at [org.homeward.app.wiring.CliWiring]. Each class here joins one side and stays short; a
/// longer one means a concept is missing below.
///
/// It never decides anything about a page or a record.
@NullMarked
package org.homeward.app.wiring;

import org.jspecify.annotations.NullMarked;
