package org.homeward.app.commandline;

import java.nio.file.Path;
import java.util.List;

/// What the command line asked for.
public sealed interface Request {

  /// Open Homeward for a browser on this machine.
  record Serve(Options options) implements Request {}

  /// Serve itself a few pages from a throwaway vault and end, so that a start can be recorded.
  record Train() implements Request {}

  /// Read a few small chats of its own, so that the start of reading chats can be recorded.
  record TrainChats() implements Request {}

  /// Read every record of the vault and name what is damaged.
  record VerifyVault(Options options) implements Request {}

  /// Say what can be said of the vault without its passphrase.
  record DescribeVault(Options options) implements Request {}

  /// Write the vault, still sealed, into one file.
  ///
  /// @param file where to; it must not exist
  record BackUpVault(Options options, Path file) implements Request {}

  /// Bring a vault back from a backup.
  ///
  /// @param file the backup
  /// @param replaces whether a vault already in the data folder may be replaced
  record RestoreVault(Options options, Path file, boolean replaces) implements Request {}

  /// Write everything in clear.
  ///
  /// @param place a folder, or a file ending in `.zip`
  /// @param confirmed whether the person already said that plain text is what they want
  record ExportVault(Options options, Path place, boolean confirmed) implements Request {}

  /// Read exported chats and say what is in them.
  ///
  /// @param files at least one, or none where only the word lists are checked
  record ReadChats(List<Path> files, ChatChoices choices) implements Request {
    public ReadChats {
      files = List.copyOf(files);
    }
  }

  /// Explain a command.
  ///
  /// @param text the explanation, several lines
  record Help(String text) implements Request {}

  /// Say which version this is.
  record Version() implements Request {}

  /// Nothing can be done with what was written.
  ///
  /// @param problems everything wrong, one plain sentence each, at least one
  record Refused(List<String> problems) implements Request {
    public Refused {
      problems = List.copyOf(problems);
    }
  }
}
