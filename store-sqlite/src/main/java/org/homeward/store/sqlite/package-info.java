/// Vaults in one SQLite file: the embedded store, and the default.
///
/// Start at [org.homeward.store.sqlite.SqliteLogStore]. The schema, in version 1:
///
/// ```
/// vault     (id, log, last, head)   one row for each vault; the log's number, last record and head
/// key_slots (vault, block)          apart, so that shredding a vault starts with one row
/// record    (position, sealed)      position = log * 2^40 + sequence number: one tree, grown at
///                                   its end, and a whole log is one range of it
/// blob      (vault, name, sealed)
/// ```
///
/// `application_id` is "HMWD" and `user_version` is the schema version. It never opens a seal,
/// never shares the file with another program, and never returns from a write before SQLite has
/// synced its log to the disk.
@NullMarked
package org.homeward.store.sqlite;

import org.jspecify.annotations.NullMarked;
