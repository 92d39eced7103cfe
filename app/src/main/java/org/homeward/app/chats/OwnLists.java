package org.homeward.app.chats;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.homeward.app.machine.Refusal;
import org.homeward.chats.words.Lexicon;
import org.homeward.chats.words.WordListException;
import org.homeward.chats.words.WordLists;

/// A person's own word lists, beside those of the program: text files in the same format.
///
/// A file called like a language (`en.txt`) adds to the list of that language, so that what denies
/// a phrase there denies its phrases too. Any other file is a list of its own.
///
/// Malformed-input policy: a list that cannot be read as a whole is refused, with file, line and
/// reason. What would be counted without it is not what the person asked for.
final class OwnLists {
  private static final int BYTES_MAX = 1 << 20;

  private OwnLists() {}

  /// The program's lists and these.
  ///
  /// @throws Refusal when one of them cannot be read
  static Lexicon lexicon(List<Path> files) throws Refusal, IOException {
    WordLists lists = WordLists.builtIn();
    for (Path file : files) {
      String text = text(file);
      check(file, text);
      lists = lists.plus(language(file), text);
    }
    try {
      return lists.lexicon();
    } catch (WordListException e) {
      throw new Refusal("The word lists are too long together: " + e.getMessage() + ".");
    }
  }

  /// Each list is read alone first, so that a wrong line is named as it stands in its file.
  private static void check(Path file, String text) throws Refusal {
    try {
      WordLists.NONE.with(language(file), text).lexicon();
    } catch (WordListException e) {
      throw new Refusal(name(file) + ", line " + e.line() + ": " + e.getMessage() + ".");
    }
  }

  private static String text(Path file) throws Refusal, IOException {
    if (!Files.isRegularFile(file)) {
      throw new Refusal(name(file) + " is not a file that can be read.");
    }
    byte[] bytes;
    try (InputStream in = Files.newInputStream(file)) {
      bytes = in.readNBytes(BYTES_MAX + 1);
    }
    if (bytes.length > BYTES_MAX) {
      throw new Refusal(name(file) + " is longer than a word list may be: 1 MB.");
    }
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw new Refusal(name(file) + " is not text in UTF-8.");
    }
  }

  private static String language(Path file) {
    String name = name(file);
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }

  private static String name(Path file) {
    Path name = file.getFileName();
    return name == null ? file.toString() : name.toString();
  }
}
