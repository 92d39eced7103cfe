package org.homeward.book;

import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Entries in clear, because the person asked: every version, so that nothing is lost on the way to
/// another program.
///
/// ```
/// { "format": "homeward-export-1", "entries": [
///     { "type", "id", "at", "sequence", "current", "words", "fact": {...} | null } ] }
/// ```
public final class Export {
  private Export() {}

  /// The given types as one JSON document, oldest version first.
  public static String json(Book book, List<EntryType<?>> types) {
    ObjectNode root = FactJson.object();
    root.put("format", "homeward-export-1");
    ArrayNode entries = root.putArray("entries");
    for (Version version : book.history(types).reversed()) {
      ObjectNode entry = entries.addObject();
      entry.put("type", version.type().name());
      entry.put("id", version.id().value());
      entry.put("at", version.at().toString());
      entry.put("sequence", version.sequence());
      entry.put("current", version.current());
      Fact fact = version.fact();
      if (fact == null) {
        entry.putNull("fact");
      } else {
        entry.put("words", fact.inWords());
        entry.set("fact", FactJson.tree(FactJson.write(fact)));
      }
    }
    return FactJson.pretty(root);
  }
}
