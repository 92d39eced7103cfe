/// A person's vault: a sealed, append-only log, the key slots that open it, and the port to
/// whatever keeps the bytes.
///
/// Start at [org.homeward.vault.Vault]; then [org.homeward.vault.LogStore] for what a store must
/// promise, and `docs/vault-format.md` for every byte.
///
/// It never knows what an entry means, never writes anything in clear, never keeps a passphrase,
/// and never says that something is stored before the store has made it durable.
@NullMarked
package org.homeward.vault;

import org.jspecify.annotations.NullMarked;
