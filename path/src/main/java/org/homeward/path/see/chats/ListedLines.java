package org.homeward.path.see.chats;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.homeward.chats.words.Listed;

/// The lines of the lists that come along, as pages show them.
final class ListedLines {
  private ListedLines() {}

  /// A line that comes along.
  ///
  /// @param meta where it counts, or which list it is in; "" where there is nothing to say
  /// @param act what leaving it out is called
  /// @param out the address that leaves it out
  record Shown(String words, String meta, String act, String out) {}

  static Tongue tongue(Listed listed) {
    return Tongue.ofCode(listed.language()).orElseThrow();
  }

  static Shown shown(Listed listed, String meta, ChatsPractice practice) {
    return new Shown(
        breakable(listed.words()),
        meta,
        listed.lookAlike() ? "Let it count" : "Leave it out",
        practice.at("lists/line/" + listed.language() + "/" + listed.line() + "/out"));
  }

  /// With places where a narrow page may begin a new line.
  private static String breakable(String words) {
    return words.replace("/", "/\u200B");
  }

  /// Where a line counts only, as its marks say.
  static String where(Listed listed) {
    List<String> parts = Arrays.asList(listed.text().split(" +"));
    List<String> where = new ArrayList<>();
    if (parts.contains("=")) {
      where.add("standing alone");
    }
    if (parts.contains("^")) {
      where.add("at the start");
    }
    if (parts.contains("$")) {
      where.add("at the end");
    }
    if (parts.contains("?")) {
      where.add(listed.lookAlike() ? "as a question" : "also as a question");
    }
    if (parts.contains("~")) {
      where.add("never beside a question");
    }
    return String.join(", ", where);
  }

  static String meta(Listed listed) {
    String sense = Sense.of(listed.meaning()).label() + ", " + tongue(listed).label();
    return listed.lookAlike() ? "Not counted as: " + sense : sense;
  }
}
