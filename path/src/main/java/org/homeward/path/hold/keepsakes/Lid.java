package org.homeward.path.hold.keepsakes;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.homeward.book.EntryId;
import org.homeward.book.EntryType;
import org.homeward.book.Fact;

/// Until when the box stays closed. One entry for the one box.
///
/// @param opens the day from which it may be opened
/// @param asked when the person asked to open it earlier; empty where they did not
/// @param opened the day on which it was opened; it closes by itself when that day is over. Empty
///   where it is closed
public record Lid(LocalDate opens, Optional<Instant> asked, Optional<LocalDate> opened)
    implements Fact {
  /// How it is kept.
  public static final EntryType<Lid> TYPE = EntryType.of("box-lid", "The box", Lid.class);

  static final EntryId ONLY = new EntryId("box");

  /// So long after asking it may be opened before its day.
  public static final Duration WAIT = Duration.ofHours(24);

  /// So long after that it waits for the person; then it has to be asked for anew, because a wish
  /// of last month is no wait for the wish of tonight.
  static final Duration STAYS = Duration.ofDays(3);

  /// Closed until a day.
  static Lid closedUntil(LocalDate day) {
    return new Lid(day, Optional.empty(), Optional.empty());
  }

  /// Whether it may be opened now.
  ///
  /// @param careful whether it may be opened at once, because what is in it may be needed
  boolean mayOpen(Instant now, ZoneId zone, boolean careful) {
    return careful
        || !LocalDate.ofInstant(now, zone).isBefore(opens)
        || asked
            .filter(at -> !now.isBefore(at.plus(WAIT)) && now.isBefore(at.plus(WAIT).plus(STAYS)))
            .isPresent();
  }

  /// Whether it is open on a day.
  boolean isOpenOn(LocalDate today) {
    return opened.filter(today::equals).isPresent();
  }

  /// When it may be opened, where it was asked for and the day is not over.
  Optional<Instant> waitsUntil(Instant now) {
    return asked.map(at -> at.plus(WAIT)).filter(now::isBefore);
  }

  Lid askedAt(Instant now) {
    return new Lid(opens, Optional.of(now), Optional.empty());
  }

  Lid notAsked() {
    return new Lid(opens, Optional.empty(), opened);
  }

  Lid openedOn(LocalDate today) {
    return new Lid(opens, Optional.empty(), Optional.of(today));
  }

  @Override
  public String inWords() {
    return "The box stays closed until "
        + opens
        + "."
        + asked.map(at -> " Asked to open it earlier.").orElse("")
        + opened.map(day -> " Opened on " + day + ".").orElse("");
  }
}
