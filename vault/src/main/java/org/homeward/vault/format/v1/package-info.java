/// Version 1 of everything a vault writes: the byte layouts, the labels and the composition of
/// primitives, as `docs/vault-format.md` specifies them.
///
/// Start at [org.homeward.vault.format.v1.RecordCodec] for the log, at
/// [org.homeward.vault.format.v1.KeyBlock] for the key slots and at
/// [org.homeward.vault.format.v1.VaultKeys] for how every key comes from the data key. The package
/// is public only so that `org.homeward.vault` can use it; nobody else should.
///
/// It never does input or output, never chooses randomness (nonces and keys are handed in, which is
/// what makes test vectors possible) and never changes once released: another layout is another
/// package, `format.v2`, and this one stays as its reader.
@NullMarked
package org.homeward.vault.format.v1;

import org.jspecify.annotations.NullMarked;
