package org.homeward.path.see.chats;

import java.util.List;
import org.homeward.chats.history.Found;
import org.homeward.chats.reading.Reading.Choices;

/// What is on the desk.
sealed interface State {
  /// Nothing.
  record Clear() implements State {}

  /// Something is being read.
  record Reading(Task task) implements State {}

  /// What was given could not be read.
  ///
  /// @param sentence why, with the file; never what anybody wrote
  record Refused(String sentence) implements State {}

  /// More than one chat was found, and the person has to say which.
  ///
  /// @param files what was given, by [Found#bundle]
  record Which(List<String> files, List<Found> found, Choices choices) implements State {}

  /// All dates can be read in two ways, and the person has to say which.
  ///
  /// @param question a sentence with two examples
  record Dates(String question, List<Found> chosen, Choices choices) implements State {}

  /// It is read, and the person has to say who is who.
  record Read(Loaded loaded) implements State {}

  /// It can be looked at.
  record Open(OpenChat chat) implements State {}
}
