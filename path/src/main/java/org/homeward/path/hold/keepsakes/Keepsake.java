package org.homeward.path.hold.keepsakes;

import java.time.LocalDate;
import java.util.Optional;
import org.homeward.book.EntryType;
import org.homeward.book.Fact;
import org.homeward.web.form.Form;

/// One thing that reminds of them.
///
/// @param kind what it is
/// @param name what the person calls it, 1 to 120 characters
/// @param where where it is now, up to 120 characters; may be empty
/// @param way what is to become of it; empty where that is open
/// @param theirs whether it belongs to the other one, who may then have it back without a wait
/// @param proof whether it may be needed as proof, so that it is kept
/// @param since the day from which a way for good waits; empty where nothing waits
/// @param again the day on which the person, asked again, still wanted it; empty before that
/// @param done the day on which it was done; empty before that
/// @param note a few words, up to 500 characters; may be empty
public record Keepsake(
    Kind kind,
    String name,
    String where,
    Optional<Way> way,
    boolean theirs,
    boolean proof,
    Optional<LocalDate> since,
    Optional<LocalDate> again,
    Optional<LocalDate> done,
    String note)
    implements Fact {
  /// How these are kept.
  public static final EntryType<Keepsake> TYPE =
      EntryType.of("keepsake", "A keepsake", Keepsake.class);

  /// So many days a way for good waits before it is asked about again.
  public static final int HOLD_DAYS = 30;

  static final int NAME_MAX = 120;
  static final int NOTE_MAX = 500;

  /// Where a keepsake is on its way.
  public enum Standing {
    /// Nothing is chosen.
    OPEN,
    /// A way for good is chosen and waits.
    WAITING,
    /// The wait is over, and it is asked again.
    ASKED,
    /// It can be done any day.
    READY,
    /// It is kept because it may be needed.
    PROOF,
    /// There is nothing to do.
    RESTS,
    /// It is done.
    DONE
  }

  /// Reads a form. A wait goes on where the way is the same as before, and begins today where it is
  /// another.
  ///
  /// @param before what stood; empty where it is new
  /// @param careful whether ways for good are not on the form; one chosen before then stands
  static Keepsake read(Form form, Optional<Keepsake> before, LocalDate today, boolean careful) {
    Optional<Way> sent = form.choice("way", Way.class);
    Optional<Way> way =
        careful && sent.isEmpty()
            ? before.flatMap(Keepsake::way).filter(each -> !each.keeps())
            : sent;
    if (careful && sent.filter(each -> !each.keeps()).isPresent()) {
      form.error("way", "Choose one that keeps it, for now.");
    }
    Optional<Keepsake> same = before.filter(each -> each.way().equals(way));
    boolean theirs = form.ticked("theirs");
    boolean waits = waits(way, theirs);
    return new Keepsake(
        form.choice("kind", Kind.class).orElse(Kind.OTHER),
        form.text("name").atMost(NAME_MAX).required("Give it a name. One word is enough."),
        form.text("where").atMost(NAME_MAX).optional(),
        way,
        theirs,
        form.ticked("proof"),
        waits ? same.flatMap(Keepsake::since).or(() -> Optional.of(today)) : Optional.empty(),
        waits ? same.flatMap(Keepsake::again) : Optional.empty(),
        same.flatMap(Keepsake::done),
        form.text("note").atMost(NOTE_MAX).optional());
  }

  private static boolean waits(Optional<Way> way, boolean theirs) {
    return way.filter(Way::isForGood).filter(each -> each != Way.RETURN || !theirs).isPresent();
  }

  void fill(Form form) {
    form.with("kind", kind).with("name", name).with("where", where).with("way", way);
    form.with("theirs", theirs ? "yes" : "").with("proof", proof ? "yes" : "").with("note", note);
  }

  /// Where it is on its way.
  ///
  /// @param careful whether nothing is to be lost now
  public Standing on(LocalDate today, boolean careful) {
    if (done.isPresent()) {
      return Standing.DONE;
    }
    if (way.isEmpty()) {
      return Standing.OPEN;
    }
    if (!way.get().keeps() && (proof || careful)) {
      return Standing.PROOF;
    }
    if (way.get() == Way.KEEP) {
      return Standing.RESTS;
    }
    if (since.isEmpty() || again.isPresent()) {
      return Standing.READY;
    }
    return today.isBefore(asked()) ? Standing.WAITING : Standing.ASKED;
  }

  /// The day on which it is asked again; only where something waits.
  public LocalDate asked() {
    return since.orElseThrow().plusDays(HOLD_DAYS);
  }

  /// Wanted still, on the day it was asked again.
  Keepsake stillWanted(LocalDate today) {
    return with(way, since, Optional.of(today), Optional.empty());
  }

  /// Waiting once more, from a day.
  Keepsake waitingFrom(LocalDate today) {
    return with(way, Optional.of(today), Optional.empty(), Optional.empty());
  }

  /// Put out of sight instead.
  Keepsake putAway() {
    return with(Optional.of(Way.AWAY), Optional.empty(), Optional.empty(), Optional.empty());
  }

  /// Done on a day.
  Keepsake doneOn(LocalDate day) {
    return with(way, since, again, Optional.of(day));
  }

  private Keepsake with(
      Optional<Way> nextWay,
      Optional<LocalDate> nextSince,
      Optional<LocalDate> nextAgain,
      Optional<LocalDate> nextDone) {
    return new Keepsake(
        kind, name, where, nextWay, theirs, proof, nextSince, nextAgain, nextDone, note);
  }

  @Override
  public String inWords() {
    var text = new StringBuilder(kind.label()).append(": ").append(name);
    if (!where.isEmpty()) {
      text.append("\nWhere: ").append(where);
    }
    text.append('\n').append(way.map(Way::label).orElse("Not decided"));
    since.ifPresent(day -> text.append(", waiting from ").append(day));
    again.ifPresent(day -> text.append(", still wanted on ").append(day));
    done.ifPresent(day -> text.append(", done on ").append(day));
    text.append(theirs ? "\nIt is theirs." : "").append(proof ? "\nIt may be proof." : "");
    return note.isEmpty() ? text.toString() : text.append('\n').append(note).toString();
  }
}
