package org.homeward.chats.text.sqlite;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;

/// Goes from row to row of a table, by rowid. A page that is damaged is left out and counted, with
/// all that is below it.
public final class Rows {
  private static final int INTERIOR = 5;
  private static final int LEAF = 13;
  private static final int DEPTH_MAX = 32;

  private final Pages pages;
  private final int rowidColumn;
  private final Record record;
  private final Deque<Place> above = new ArrayDeque<>();
  private final BitSet visited = new BitSet();
  private int damaged;
  private long rowid;

  private static final class Place {
    private final byte[] page;
    private final int header;
    private final int cells;
    private int next;

    Place(byte[] page, int header) {
      this.page = page;
      this.header = header;
      this.cells = BigEndian.unsignedShort(page, header + 3);
    }

    boolean isLeaf() {
      return page[header] == LEAF;
    }

    int cell() throws DamagedDatabaseException {
      int pointer = header + (isLeaf() ? 8 : 12) + 2 * next++;
      if (pointer + 2 > page.length) {
        throw new DamagedDatabaseException("a page has more cells than fit");
      }
      return BigEndian.unsignedShort(page, pointer);
    }
  }

  Rows(Pages pages, int root, int rowidColumn) throws IOException {
    this.pages = pages;
    this.rowidColumn = rowidColumn;
    this.record = new Record(pages);
    enter(root);
  }

  private void enter(int number) throws IOException {
    try {
      boolean again = number > 0 && visited.get(number);
      if (again || above.size() >= DEPTH_MAX) {
        throw new DamagedDatabaseException("a page is within itself");
      }
      byte[] page = pages.page(number);
      visited.set(number);
      Place place = new Place(page, number == 1 ? Pages.HEADER_BYTES : 0);
      if (page[place.header] != LEAF && page[place.header] != INTERIOR) {
        throw new DamagedDatabaseException("a page is of another kind");
      }
      above.push(place);
    } catch (DamagedDatabaseException e) {
      damaged++;
    }
  }

  /// Goes on to the next row; false at the end.
  public boolean next() throws IOException {
    while (!above.isEmpty()) {
      Place place = above.element();
      try {
        if (place.isLeaf()) {
          if (place.next < place.cells) {
            rowid = record.begin(place.page, place.cell());
            return true;
          }
          above.pop();
        } else if (place.next < place.cells) {
          enter(child(place.page, place.cell()));
        } else {
          above.pop();
          enter(BigEndian.signedInt(place.page, place.header + 8));
        }
      } catch (DamagedDatabaseException e) {
        // The cell is lost, the others may be whole.
        damaged++;
      }
    }
    return false;
  }

  private static int child(byte[] page, int cell) throws DamagedDatabaseException {
    if (cell + 4 > page.length) {
      throw new DamagedDatabaseException("a page ends within a cell");
    }
    return BigEndian.signedInt(page, cell);
  }

  /// The row's number.
  public long rowid() {
    return rowid;
  }

  /// Whether a value is null, or its column not there.
  public boolean isNull(int column) {
    return column != rowidColumn && record.kind(column) == 0;
  }

  /// A value as a whole number, or `otherwise` where it is null or no number.
  public long integer(int column, long otherwise) throws IOException {
    if (column == rowidColumn && column != Table.NO_COLUMN && record.kind(column) == 0) {
      return rowid;
    }
    return record.integer(column, otherwise);
  }

  /// A text, or "" where it is null or no text.
  public String text(int column) throws IOException {
    return record.text(column);
  }

  /// Has the bytes of a text or blob at hand, from [#from] to [#to] of [#bytes]; texts as UTF-8.
  ///
  /// @return false where it is null, a number, or longer than `lengthMax`
  public boolean load(int column, int lengthMax) throws IOException {
    return record.load(column, lengthMax);
  }

  /// What the places point into, until the next call.
  public byte[] bytes() {
    return record.bytes();
  }

  /// The first byte of what was loaded.
  public int from() {
    return record.from();
  }

  /// After the last byte of what was loaded.
  public int to() {
    return record.to();
  }

  /// How many pages and rows could not be read so far.
  public int damaged() {
    return damaged;
  }
}
