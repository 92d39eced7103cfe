package org.homeward.path.see.chats;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.homeward.book.EntryId;
import org.homeward.book.EntryType;
import org.homeward.book.Fact;
import org.homeward.web.form.Form;
import org.homeward.web.form.Option;

/// What the person remembered before they saw. One entry: the newest answer.
///
/// @param starts of ten conversations, how many they think they begin themselves, 0 to 10; empty
///   where skipped
/// @param lastKind how long the last kind word from the other one is ago, as they remember it
public record Remembered(Optional<Integer> starts, Optional<Since> lastKind) implements Fact {
  /// How it is kept.
  public static final EntryType<Remembered> TYPE =
      EntryType.of("chat-memory", "What I remembered of the messages", Remembered.class);

  static final EntryId ONLY = new EntryId("memory");
  static final Remembered NOTHING = new Remembered(Optional.empty(), Optional.empty());

  /// How long something is ago, as one remembers.
  public enum Since {
    DAYS("A few days"),
    WEEKS("A few weeks"),
    MONTHS("Some months"),
    LONGER("Longer");

    private final String label;

    Since(String label) {
      this.label = label;
    }

    /// As a person says it.
    public String label() {
      return label;
    }

    static List<Option> options() {
      return Arrays.stream(values()).map(each -> Option.of(each, each.label)).toList();
    }
  }

  static Remembered read(Form form) {
    OptionalInt starts = form.scale("starts", 0, 10);
    return new Remembered(
        starts.isPresent() ? Optional.of(starts.getAsInt()) : Optional.empty(),
        form.choice("last-kind", Since.class));
  }

  void fill(Form form) {
    form.with("starts", starts).with("last-kind", lastKind);
  }

  boolean isNothing() {
    return starts.isEmpty() && lastKind.isEmpty();
  }

  @Override
  public String inWords() {
    String began =
        starts.map(each -> "I thought I start " + each + " of ten conversations.").orElse("");
    String kind =
        lastKind
            .map(each -> "I thought their last kind word was this long ago: " + each.label + ".")
            .orElse("");
    String both = (began + " " + kind).strip();
    return both.isEmpty() ? "I skipped the questions." : both;
  }
}
