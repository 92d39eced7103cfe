package org.homeward.chats.formats.discord;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import org.homeward.chats.text.KeptText;

/// Goes from row to row of a table with commas, where what has commas, quotes or line ends in it
/// stands in quotes. Only the first few columns are kept.
final class CsvRows implements Closeable {
  static final int COLUMNS_MAX = 8;

  private final BufferedInputStream in;
  private final KeptText[] columns = new KeptText[COLUMNS_MAX];
  private final byte[] one = new byte[1];
  private int count;
  private long line;
  private long next = 1;
  private boolean whole;
  private boolean cut;

  CsvRows(InputStream in) {
    this.in = new BufferedInputStream(in, 64 * 1024);
    for (int i = 0; i < COLUMNS_MAX; i++) {
      columns[i] = new KeptText();
    }
  }

  /// Goes on to the next row; false at the end.
  boolean next() throws IOException {
    for (KeptText column : columns) {
      column.clear();
    }
    count = 0;
    whole = false;
    line = next;
    boolean quoted = false;
    boolean any = false;
    boolean quoteBefore = false;
    for (int read = in.read(); read >= 0; read = in.read()) {
      any = true;
      next += read == '\n' ? 1 : 0;
      if (read == '"') {
        if (quoteBefore && !quoted) {
          keep(read);
        }
        quoteBefore = quoted;
        quoted = !quoted;
        continue;
      }
      quoteBefore = false;
      if (quoted) {
        keep(read);
      } else if (read == ',') {
        count++;
      } else if (read == '\n') {
        count++;
        whole = true;
        return true;
      } else if (read != '\r') {
        keep(read);
      }
    }
    cut |= quoted;
    count++;
    return any && !quoted;
  }

  private void keep(int read) {
    if (count < COLUMNS_MAX) {
      one[0] = (byte) read;
      columns[count].add(one, 0, 1);
    }
  }

  /// How many columns the row has.
  int count() {
    return count;
  }

  /// A column of the row, until the next.
  KeptText column(int index) {
    return columns[index];
  }

  /// The line the row begins in.
  long line() {
    return line;
  }

  /// Whether a line end ends the row.
  boolean whole() {
    return whole;
  }

  /// Whether the file ended within quotes.
  boolean cut() {
    return cut;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
