package org.homeward.path.see.chats;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.homeward.book.EntryId;
import org.homeward.book.EntryType;
import org.homeward.book.Fact;

/// A time of leaving and coming back that the messages suggest, once the person said whether it was
/// one.
///
/// @param from the day of the last message before it
/// @param to the day of the first message after it
/// @param wrote who wrote first again
/// @param yes whether it was a time apart
public record TimeApart(LocalDate from, LocalDate to, Who wrote, boolean yes) implements Fact {
  /// How it is kept.
  public static final EntryType<TimeApart> TYPE =
      EntryType.of("chat-apart", "A time apart", TimeApart.class);

  /// Who wrote first again.
  public enum Who {
    ME("you"),
    THEM("they"),
    SOMEBODY("somebody else");

    private final String label;

    Who(String label) {
      this.label = label;
    }

    /// As in "... wrote first again".
    public String label() {
      return label;
    }
  }

  /// The name it always has, so that asking again about the same days finds the answer.
  static EntryId idOf(LocalDate from, LocalDate to) {
    return new EntryId("apart-" + from + "-" + to);
  }

  /// How many days lie between.
  public long days() {
    return ChronoUnit.DAYS.between(from, to);
  }

  @Override
  public String inWords() {
    return yes
        ? "%s to %s: %d days apart. First to write again: %s."
            .formatted(from, to, days(), wrote == Who.ME ? "me" : wrote == Who.THEM ? "they" : "?")
        : "%s to %s: only quiet, not a time apart.".formatted(from, to);
  }
}
