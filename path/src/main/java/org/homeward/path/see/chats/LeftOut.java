package org.homeward.path.see.chats;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.homeward.book.EntryId;
import org.homeward.book.EntryType;
import org.homeward.book.Fact;
import org.homeward.chats.words.Listed;

/// A line of the lists that come along which the person does not want looked for.
///
/// @param sense what it would be counted as
/// @param tongue the list it stands in
/// @param line the line as it is written there
public record LeftOut(Sense sense, Tongue tongue, String line) implements Fact {
  /// How it is kept.
  public static final EntryType<LeftOut> TYPE =
      EntryType.of("chat-left-out", "Words I leave out", LeftOut.class);

  static LeftOut of(Listed listed, Tongue tongue) {
    return new LeftOut(Sense.of(listed.meaning()), tongue, listed.text());
  }

  /// The name it always has, so that a line is left out once.
  EntryId id() {
    String all = sense + "\n" + tongue + "\n" + line;
    return new EntryId(UUID.nameUUIDFromBytes(all.getBytes(StandardCharsets.UTF_8)).toString());
  }

  /// The line, wherever the list has it.
  Listed listed() {
    return new Listed(tongue.code(), sense.meaning(), line, 0);
  }

  @Override
  public String inWords() {
    return "%s%nLeft out of: %s, %s".formatted(listed().words(), sense.label(), tongue.label());
  }
}
