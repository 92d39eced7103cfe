package org.homeward.app.commandline;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.homeward.chats.reading.DayOrder;
import org.jspecify.annotations.Nullable;

/// What a person may choose when chats are read.
///
/// @param output what is printed
/// @param chat the name of the chat meant, or "" where nothing was said
/// @param me what the person is called, or null where nothing was said
/// @param called by another name of a person, the name to use
/// @param dayOrder the order of day and month, or null to settle it on the file
/// @param words whether the word lists are used
/// @param ownLists files with word lists to use as well
/// @param zone where instants are shown as wall-clock times, or null for the machine's zone
public record ChatChoices(
    Output output,
    String chat,
    @Nullable String me,
    Map<String, String> called,
    @Nullable DayOrder dayOrder,
    boolean words,
    List<Path> ownLists,
    @Nullable ZoneId zone) {
  public ChatChoices {
    called = Map.copyOf(called);
    ownLists = List.copyOf(ownLists);
  }

  /// What is printed.
  public enum Output {
    /// Sentences and tables for people.
    TEXT,
    /// One JSON object.
    JSON,
    /// One JSON object a line for each message.
    MESSAGES,
    /// How well the word lists do on the labelled set; no file is read.
    WORDS_CHECKED
  }
}
