package org.homeward.path.tell.tone;

import java.util.ArrayList;
import java.util.List;
import org.homeward.path.tell.tone.reading.Remark;

/// A text and what can be asked about it, as a page shows it.
///
/// @param remarks in the order of the text's words; none touches another
public record Remarks(String text, List<Remark> remarks) {
  public Remarks {
    remarks = List.copyOf(remarks);
  }

  /// A piece of the text.
  ///
  /// @param number which remark it belongs to, counted from 1; 0 where to none
  public record Piece(String text, int number) {}

  /// The whole text in pieces, none of them empty.
  public List<Piece> pieces() {
    List<Piece> pieces = new ArrayList<>();
    int done = 0;
    for (int i = 0; i < remarks.size(); i++) {
      Remark remark = remarks.get(i);
      if (remark.from() > done) {
        pieces.add(new Piece(text.substring(done, remark.from()), 0));
      }
      pieces.add(new Piece(text.substring(remark.from(), remark.to()), i + 1));
      done = remark.to();
    }
    if (done < text.length()) {
      pieces.add(new Piece(text.substring(done), 0));
    }
    return pieces;
  }

  /// The words a remark is about.
  public String words(Remark remark) {
    return text.substring(remark.from(), remark.to());
  }

  /// Whether there is nothing to ask.
  public boolean isEmpty() {
    return remarks.isEmpty();
  }

  /// Whether the text speaks of the writer's own death.
  public boolean dark() {
    return remarks.stream().anyMatch(Remark::dark);
  }
}
