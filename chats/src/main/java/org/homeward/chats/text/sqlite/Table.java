package org.homeward.chats.text.sqlite;

import java.io.IOException;
import java.util.List;

/// One table: where its rows are, and what its columns are called.
public final class Table {
  /// The number of a column that is not there. Its value is null in every row.
  public static final int NO_COLUMN = -1;

  private final Pages pages;
  private final int root;
  private final List<String> columns;
  private final int rowid;

  private Table(Pages pages, int root, Columns columns) {
    this.pages = pages;
    this.root = root;
    this.columns = columns.names();
    this.rowid = columns.rowid();
  }

  static Table of(Pages pages, int root, String sql) {
    return new Table(pages, root, Columns.of(sql));
  }

  /// The number of a column, or [#NO_COLUMN]: databases of older versions lack some.
  ///
  /// @param name in any case
  public int column(String name) {
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).equalsIgnoreCase(name)) {
        return i;
      }
    }
    return NO_COLUMN;
  }

  /// All rows, by rowid.
  public Rows rows() throws IOException {
    return new Rows(pages, root, rowid);
  }
}
