package org.homeward.path.along;

import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Function;
import org.homeward.book.Book;
import org.homeward.book.Export;
import org.homeward.path.practice.KeptFile;
import org.homeward.web.page.Call;
import org.homeward.web.page.Reply;
import org.homeward.web.page.Routes;

/// The page that takes everything along, and the files it makes.
public final class AlongPages {
  private static final String PATH = "/s/export";

  private final Function<Book, List<KeptFile>> files;

  /// @param files the files kept beside the entries of a book
  public AlongPages(Function<Book, List<KeptFile>> files) {
    this.files = files;
  }

  /// Adds its pages.
  public void routes(Routes behind) {
    behind.get(PATH, this::show).post(PATH, AlongPages::words).post(PATH + "/all", this::all);
  }

  /// What the page shows.
  ///
  /// @param entries how many entries there are, without their earlier versions
  /// @param files how many files come along
  public record Page(int entries, int files) {}

  private Reply show(Call call) {
    return Reply.page(
        "along/along.jte", new Page(call.book().size(), files.apply(call.book()).size()));
  }

  private static Reply words(Call call) {
    byte[] json = Export.json(call.book(), call.book().types()).getBytes(StandardCharsets.UTF_8);
    return new Reply.Download("application/json", "notes-" + call.today() + ".json", json);
  }

  private Reply all(Call call) {
    Along along = Along.of(call.book(), files.apply(call.book()), call.zone());
    LocalDateTime at = LocalDateTime.ofInstant(call.now(), call.zone());
    return new Reply.Stream(
        "application/zip",
        "notes-" + call.today() + ".zip",
        false,
        OptionalLong.empty(),
        out -> along.zipTo(out, at));
  }
}
