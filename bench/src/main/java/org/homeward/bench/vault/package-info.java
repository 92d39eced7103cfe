/// What sealing costs: a durable write beside a bare one, and opening a book beside deciphering its
/// bytes.
///
/// Start at [org.homeward.bench.vault.AppendMeasurement] and
/// [org.homeward.bench.vault.OpenMeasurement].
///
/// It never measures guessing a passphrase: that is meant to be slow.
@NullMarked
package org.homeward.bench.vault;

import org.jspecify.annotations.NullMarked;
