package org.homeward.path.along;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.homeward.book.Book;
import org.homeward.book.EntryId;
import org.homeward.book.EntryType;
import org.homeward.book.Fact;
import org.homeward.book.Version;

/// Everything a person recorded as one page to read in any browser, without a script and without a
/// word that says what the program is for.
final class ReadableExport {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm", Locale.ENGLISH);

  private static final String HEAD =
      """
      <!doctype html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="referrer" content="no-referrer">
      <title>Notes</title>
      <style>
      body { max-width: 38rem; margin: 2rem auto; padding: 0 1rem; font: 1.1rem/1.6 Georgia, serif; }
      h2 { margin-top: 3rem; }
      article { margin: 1.5rem 0; white-space: pre-line; }
      time, .before { color: #555; font: 0.9rem/1.5 system-ui, sans-serif; }
      </style>
      </head>
      <body>
      <h1>Notes</h1>
      """;

  private final ZoneId zone;

  /// @param zone the zone times are said in
  ReadableExport(ZoneId zone) {
    this.zone = zone;
  }

  /// The page: each kind of entry, oldest first, each with what it said before.
  String html(Book book) {
    StringBuilder page = new StringBuilder(HEAD);
    for (EntryType<?> type : book.types()) {
      Map<EntryId, List<Version>> entries = entries(book, type);
      if (!entries.isEmpty()) {
        page.append("<h2>").append(escape(type.label())).append("</h2>\n");
        entries.values().forEach(versions -> append(page, versions));
      }
    }
    return page.append("</body>\n</html>\n").toString();
  }

  private static Map<EntryId, List<Version>> entries(Book book, EntryType<?> type) {
    Map<EntryId, List<Version>> entries = new LinkedHashMap<>();
    for (Version version : book.history(List.of(type)).reversed()) {
      entries.computeIfAbsent(version.id(), _ -> new ArrayList<>()).add(version);
    }
    return entries;
  }

  private void append(StringBuilder page, List<Version> versions) {
    page.append("<article>");
    for (Version version : versions.reversed()) {
      page.append(version.current() ? "<p>" : "<p class=\"before\">");
      page.append("<time>").append(TIME.format(version.at().atZone(zone))).append("</time>");
      page.append(version.current() ? "\n" : ", before\n");
      Fact fact = version.fact();
      page.append(fact == null ? "(taken out)" : escape(fact.inWords())).append("</p>\n");
    }
    page.append("</article>\n");
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
