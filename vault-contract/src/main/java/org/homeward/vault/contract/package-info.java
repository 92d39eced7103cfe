/// The one suite every store of vaults passes, unskipped.
///
/// Start at [org.homeward.vault.contract.LogStoreContract]: a store's test extends it and says how
/// to open the store. [org.homeward.vault.contract.CorruptionMode] lists every way in which bytes
/// can go wrong, [org.homeward.vault.contract.FailingLogStore] scripts what can go wrong between a
/// vault and its store.
///
/// It never looks into a store except through its port, and no store may leave part of it out.
@NullMarked
package org.homeward.vault.contract;

import org.jspecify.annotations.NullMarked;
