package org.homeward.web.page;

import java.util.List;
import org.homeward.book.EntryId;
import org.homeward.web.form.Form;

/// What belongs to no page of its own: taking the last thing back, keeping what is still being
/// written, and how far files on their way are.
public final class Keeping {
  private static final int NAME_LENGTH_MAX = 80;
  private static final String NOTHING = "There was nothing to take back.";

  /// How many pieces the address of a practice's first page has, with the empty one before it.
  private static final int FIRST_PAGE = 3;

  private Keeping() {}

  /// Adds them to the pages behind the lock.
  public static void routes(Routes behind) {
    behind
        .post("/u", Keeping::undo)
        .post("/draft", Keeping::draft)
        .get("/far", call -> new Reply.Words(call.session().arriving().words()));
  }

  private static Reply undo(Call call) {
    Form form = call.form();
    String back = safe(form.value("back"));
    if (!EntryId.isValid(form.value("id"))) {
      return call.seeSaying(NOTHING, back);
    }
    EntryId id = new EntryId(form.value("id"));
    return call.book()
        .type(form.value("type"))
        .filter(type -> call.book().undo(type, id))
        .map(type ->
            call.seeSaying(
                "Taken back.", call.book().find(type, id).isEmpty() ? above(back, id) : back))
        .orElseGet(() -> call.seeSaying(NOTHING, back));
  }

  /// Where to go once an entry is gone: a page of its own went with it, so it is the first page of
  /// its practice then; any other page stays.
  static String above(String path, EntryId gone) {
    String[] parts = path.split("/", FIRST_PAGE + 1);
    boolean own = List.of(path.split("/")).contains(gone.value());
    return own && parts.length > FIRST_PAGE ? "/" + parts[1] + "/" + parts[2] : path;
  }

  private static Reply draft(Call call) {
    Form form = call.form();
    String name = form.value("draft");
    if (name.isEmpty() || name.length() > NAME_LENGTH_MAX) {
      return new Reply.NotFound();
    }
    if (isLate(call)) {
      return new Reply.NoContent();
    }
    call.leaveUnfinished(form);
    return new Reply.NoContent();
  }

  /// Whether the form it is of was kept already: browsers send these on connections of their own,
  /// and one that was overtaken would bring the words back as a new entry.
  private static boolean isLate(Call call) {
    String id = call.form().value("id");
    boolean isNew = call.form().value("seen").equals("0");
    return isNew && EntryId.isValid(id) && call.book().knows(new EntryId(id));
  }

  /// A path of ours to go back to; the first page where the sent one is none.
  public static String safe(String path) {
    return path.startsWith("/") && !path.startsWith("//") && !path.contains("..") ? path : "/";
  }
}
