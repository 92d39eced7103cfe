/// SQLite databases, read table by table from their bytes: the pages of a table's tree, the records
/// in them, and the write-ahead log beside the file.
///
/// Start at [org.homeward.chats.text.sqlite.Database].
///
/// ```
/// file    = page*                        the first page starts with 100 bytes of header
/// page    = kind, cells                  of a table: interior (5) or leaf (13)
/// cell    = length, rowid, record        what does not fit goes on in overflow pages
/// record  = header, values               the header has a number for each value's kind
/// log     = header, (page number, page)* those up to the last commit replace the file's pages
/// ```
///
/// It never writes, not even the files SQLite itself would make beside a database, and so reads
/// what is sealed as well as what is on a disk. It knows no indexes and no queries.
@NullMarked
package org.homeward.chats.text.sqlite;

import org.jspecify.annotations.NullMarked;
