package org.homeward.path.practice;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.homeward.book.EntryId;
import org.homeward.book.EntryType;
import org.homeward.book.Export;
import org.homeward.book.Version;
import org.homeward.web.page.Call;
import org.homeward.web.page.Reply;
import org.homeward.web.page.Routes;

/// The pages every practice has without asking: its history, with earlier words brought back or
/// erased for good, and its entries as a file.
///
/// `{path}/history`, `{path}/restore`, `{path}/erase`, `{path}/export`.
public final class HistoryPages {
  private static final int SHOWN_MOST = 500;

  private final Practice practice;

  private HistoryPages(Practice practice) {
    this.practice = practice;
  }

  /// Adds these pages for a practice that writes something.
  public static void routes(Practice practice, Routes behind) {
    if (practice.types().isEmpty()) {
      return;
    }
    var pages = new HistoryPages(practice);
    behind
        .get(practice.at("history"), pages::history)
        .post(practice.at("restore"), pages::restore)
        .get(practice.at("erase/{type}/{id}"), pages::askErase)
        .post(practice.at("erase"), pages::erase)
        .get(practice.at("export"), pages::export);
  }

  /// What the history page shows.
  ///
  /// @param practice whose history
  /// @param versions newest first, at most the newest 500
  /// @param more how many older ones are only in the export
  /// @param times how times are written
  public record History(Practice practice, List<Version> versions, int more, Times times) {}

  /// What the page that asks before erasing shows.
  public record Erase(Practice practice, EntryType<?> type, EntryId id, String words, int count) {}

  private Reply history(Call call) {
    List<Version> all = call.book().history(practice.types());
    List<Version> shown = all.subList(0, Math.min(SHOWN_MOST, all.size()));
    return Reply.page(
        "practice/history.jte",
        new History(practice, shown, all.size() - shown.size(), Times.of(call)));
  }

  private Reply restore(Call call) {
    Optional<EntryType<?>> type = type(call.form().value("type"));
    String id = call.form().value("id");
    boolean restored =
        type.isPresent()
            && EntryId.isValid(id)
            && call.book()
                .restore(type.get(), new EntryId(id), sequence(call.form().value("sequence")));
    return call.seeSaying(
        restored ? "These words stand again." : "That version is not there any more.",
        practice.at("history"));
  }

  private Reply askErase(Call call) {
    Optional<EntryType<?>> type = type(call.param("type"));
    Optional<EntryId> id = call.id();
    if (type.isEmpty() || id.isEmpty()) {
      return new Reply.NotFound();
    }
    List<Version> versions =
        call.book().history(practice.types()).stream()
            .filter(v -> v.type() == type.get() && v.id().equals(id.get()))
            .toList();
    if (versions.isEmpty()) {
      return new Reply.NotFound();
    }
    return Reply.page(
        "practice/erase.jte",
        new Erase(practice, type.get(), id.get(), words(versions), versions.size()));
  }

  private static String words(List<Version> versions) {
    for (Version version : versions) {
      var fact = version.fact();
      if (fact != null) {
        return fact.inWords();
      }
    }
    return "";
  }

  private Reply erase(Call call) {
    Optional<EntryType<?>> type = type(call.form().value("type"));
    String id = call.form().value("id");
    if (type.isPresent() && EntryId.isValid(id)) {
      call.book().erase(type.get(), new EntryId(id));
    }
    return call.seeSaying("Erased for good.", practice.at("history"));
  }

  private Reply export(Call call) {
    String json = Export.json(call.book(), practice.types());
    return new Reply.Download(
        "application/json",
        "notes-" + practice.code() + "-" + call.today() + ".json",
        json.getBytes(StandardCharsets.UTF_8));
  }

  /// The type of that name, where it can be brought back and erased here.
  private Optional<EntryType<?>> type(String name) {
    for (EntryType<?> type : practice.types()) {
      if (type.name().equals(name) && !practice.guards(type)) {
        return Optional.of(type);
      }
    }
    return Optional.empty();
  }

  private static long sequence(String text) {
    try {
      return Long.parseLong(text);
    } catch (NumberFormatException e) {
      return 0;
    }
  }
}
