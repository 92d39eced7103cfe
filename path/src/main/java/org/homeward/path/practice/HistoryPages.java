package org.homeward.path.practice;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.homeward.book.EntryId;
import org.homeward.book.EntryType;
import org.homeward.book.Export;
import org.homeward.book.Version;
import org.homeward.book.Versions;
import org.homeward.web.page.Call;
import org.homeward.web.page.Reply;
import org.homeward.web.page.Routes;

/// The pages every practice has without asking: its history, with earlier words brought back or
/// erased for good, and its entries as a file.
///
/// `{path}/history`, `{path}/history/{sequence}`, `{path}/restore`, `{path}/erase`,
/// `{path}/export`.
public final class HistoryPages {
  private static final int SHOWN_MOST = 50;

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
        .get(practice.at("history"), call -> pages.history(call, Long.MAX_VALUE))
        .get(practice.at("history/{sequence}"), pages::older)
        .post(practice.at("restore"), pages::restore)
        .get(practice.at("erase/{type}/{id}"), pages::askErase)
        .post(practice.at("erase"), pages::erase)
        .get(practice.at("export"), pages::export);
  }

  /// What the history page shows.
  ///
  /// @param practice whose history
  /// @param versions newest first, as many as one page holds
  /// @param first the place of the first of them among all, counted from 1
  /// @param all how many there are
  /// @param newer the address of the page with those after; empty where these are the newest
  /// @param older the address of the page with those before; empty where there are none
  /// @param times how times are written
  public record History(
      Practice practice,
      List<Version> versions,
      int first,
      int all,
      Optional<String> newer,
      Optional<String> older,
      Times times) {
    /// The versions shown, by the day they were written.
    public List<Day> days() {
      Map<String, List<Version>> days = new LinkedHashMap<>();
      versions.forEach(version ->
          days.computeIfAbsent(times.day(version.at()), day -> new ArrayList<>()).add(version));
      return days.entrySet().stream().map(day -> new Day(day.getKey(), day.getValue())).toList();
    }

    /// Whether there are more than one page holds.
    public boolean isLong() {
      return newer.isPresent() || older.isPresent();
    }

    /// Which of them are shown: "51 to 100 of 165"; only meant where there are more.
    public String shown() {
      return first + " to " + (first + versions.size() - 1) + " of " + all;
    }
  }

  /// The versions of a day, newest first.
  ///
  /// @param name the day in words
  public record Day(String name, List<Version> versions) {}

  /// What the page that asks before erasing shows.
  public record Erase(Practice practice, EntryType<?> type, EntryId id, String words, int count) {}

  private Reply older(Call call) {
    return history(call, sequence(call.param("sequence")));
  }

  /// Shows versions from a sequence number on, newest first.
  private Reply history(Call call, long from) {
    Versions all = call.book().history(practice.types());
    Versions left = all.through(from);
    List<Version> shown = fitting(left);
    int after = all.size() - left.size();
    Optional<String> older =
        shown.size() == left.size()
            ? Optional.empty()
            : Optional.of(practice.at("history/" + left.sequence(shown.size())));
    return Reply.page(
        "practice/history.jte",
        new History(
            practice, shown, after + 1, all.size(), newer(all, after), older, Times.of(call)));
  }

  /// The page that ends where this one begins, filled from its end.
  ///
  /// @param after how many of all are newer than this page's
  private Optional<String> newer(Versions all, int after) {
    if (after == 0) {
      return Optional.empty();
    }
    int first = after - fitting(all.subList(0, after).reversed()).size();
    return Optional.of(
        first == 0 ? practice.at("history") : practice.at("history/" + all.sequence(first)));
  }

  private static List<Version> fitting(List<Version> versions) {
    return Stretch.fitting(versions, SHOWN_MOST, HistoryPages::chars);
  }

  private static int chars(Version version) {
    var fact = version.fact();
    return fact == null ? 0 : fact.inWords().length();
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
    Versions versions = call.book().history(type.get(), id.get());
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
