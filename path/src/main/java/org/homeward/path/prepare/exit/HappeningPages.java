package org.homeward.path.prepare.exit;

import java.util.Comparator;
import java.util.List;
import org.homeward.book.Entry;
import org.homeward.path.practice.EntryPages;
import org.homeward.path.practice.Times;
import org.homeward.web.form.Form;
import org.homeward.web.page.Call;
import org.homeward.web.page.Reply;
import org.homeward.web.page.Routes;

/// What happened, with its days: the list, one note's form, and all of it on paper.
final class HappeningPages {
  private final ExitPractice practice;

  HappeningPages(ExitPractice practice) {
    this.practice = practice;
  }

  void routes(Routes behind) {
    new EntryPages<>(
            Happening.TYPE,
            practice.at("notes"),
            (form, call) -> Happening.read(form, call.today()),
            Happening::fill,
            (form, call) ->
                new EntryPages.Show("prepare/exit/note.jte", new NotePage(practice, form)))
        .routes(behind);
    behind
        .get(practice.at("notes"), call -> list(call, "prepare/exit/notes.jte"))
        .get(practice.at("notes/print"), call -> list(call, "prepare/exit/notesprint.jte"));
  }

  /// What the list and the print show.
  ///
  /// @param notes by the day things happened, the earliest first
  public record NotesPage(ExitPractice practice, List<Entry<Happening>> notes, Times times) {}

  /// What the form shows.
  public record NotePage(ExitPractice practice, Form form) {}

  private Reply list(Call call, String template) {
    List<Entry<Happening>> notes =
        call.book().all(Happening.TYPE).stream()
            .sorted(Comparator.comparing((Entry<Happening> note) -> note.fact().day()))
            .toList();
    return Reply.page(template, new NotesPage(practice, notes, Times.of(call)));
  }
}
