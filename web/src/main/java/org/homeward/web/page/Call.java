package org.homeward.web.page;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.homeward.book.Book;
import org.homeward.book.Entry;
import org.homeward.book.EntryId;
import org.homeward.book.EntryType;
import org.homeward.book.Fact;
import org.homeward.book.Written;
import org.homeward.web.form.Form;
import org.homeward.web.session.Flash;
import org.homeward.web.session.Session;
import org.homeward.web.upload.Upload;
import org.jspecify.annotations.Nullable;

/// One request of one person, with the book open before them.
public final class Call {
  private final String path;
  private final Map<String, String> params;
  private final Form form;
  private final Session session;
  private final @Nullable Book book;
  private final Clock clock;
  private final Upload upload;

  /// A call that brings no files.
  public Call(
      String path,
      Map<String, String> params,
      Form form,
      Session session,
      @Nullable Book book,
      Clock clock) {
    this(path, params, form, session, book, clock, Upload.none());
  }

  /// @param path the address asked for, without a query
  /// @param params the pattern's named segments
  /// @param form the fields sent; empty for GET
  /// @param book the open book; null on the few pages in front of the lock
  /// @param clock when and where it is
  /// @param upload the files sent along; [Upload#none] almost always
  public Call(
      String path,
      Map<String, String> params,
      Form form,
      Session session,
      @Nullable Book book,
      Clock clock,
      Upload upload) {
    this.path = path;
    this.params = params;
    this.form = form;
    this.session = session;
    this.book = book;
    this.clock = clock;
    this.upload = upload;
  }

  /// The address asked for.
  public String path() {
    return path;
  }

  /// The person's book.
  ///
  /// @throws IllegalStateException on a page in front of the lock
  public Book book() {
    Book open = book;
    if (open == null) {
      throw new IllegalStateException("this page is shown in front of the lock");
    }
    return open;
  }

  /// Whether there is a book to read.
  public boolean hasBook() {
    return book != null;
  }

  /// The fields sent.
  public Form form() {
    return form;
  }

  /// The files sent along. What a page does not take is forgotten when it has answered.
  public Upload upload() {
    return upload;
  }

  /// The browser asking.
  public Session session() {
    return session;
  }

  /// A named segment of the address; empty where the pattern has none of that name.
  public String param(String name) {
    return params.getOrDefault(name, "");
  }

  /// The segment `{id}` as an entry's id; empty where it is none.
  public Optional<EntryId> id() {
    String id = param("id");
    return EntryId.isValid(id) ? Optional.of(new EntryId(id)) : Optional.empty();
  }

  /// The entry that `{id}` names; empty where there is none.
  public <F extends Fact> Optional<Entry<F>> entry(EntryType<F> type) {
    return id().flatMap(id -> book().find(type, id));
  }

  /// Now.
  public Instant now() {
    return clock.instant();
  }

  /// Where the person is.
  public ZoneId zone() {
    return clock.getZone();
  }

  /// The person's day.
  public LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), clock.getZone());
  }

  /// The person's time of day.
  public LocalTime time() {
    return LocalTime.ofInstant(clock.instant(), clock.getZone());
  }

  /// A form for a new entry: what was left unfinished under this name, or nothing; with the id the
  /// entry will have, so that sending it twice keeps it once.
  ///
  /// @param name the form's name for its draft, unique over all pages, like `reason-new`
  public Form formForNew(String name) {
    Form fresh = draft(name).orElseGet(Form::empty);
    if (!EntryId.isValid(fresh.value("id"))) {
      fresh.with("id", book().newId());
    }
    return fresh.with("seen", 0L).with("draft", name);
  }

  /// A form for changing an entry; the caller fills in the fact's own fields, unless a draft of the
  /// same entry was left unfinished, which goes before.
  ///
  /// @param fill puts the fact's fields into the form it is given
  public Form formFor(Entry<?> entry, Consumer<Form> fill) {
    // The page's own address: two forms of one entry, or two entries of one id, never share a
    // draft.
    String name = path;
    Form form = draft(name).orElse(null);
    if (form == null) {
      form = Form.empty();
      fill.accept(form);
    }
    return form.with("id", entry.id()).with("seen", entry.sequence()).with("draft", name);
  }

  /// A form for the one entry of its type that a book holds, whether it was written yet or not.
  ///
  /// @param only the id that this one entry always has
  /// @param fill puts the fact's fields into the form, where there is a fact
  public <F extends Fact> Form formForOnly(
      EntryType<F> type, EntryId only, BiConsumer<F, Form> fill) {
    Optional<Entry<F>> entry = book().find(type, only);
    Form form = draft(path).orElse(null);
    if (form == null) {
      Form fresh = Form.empty();
      entry.ifPresent(written -> fill.accept(written.fact(), fresh));
      form = fresh;
    }
    long seen = entry.map(Entry::sequence).orElse(0L);
    return form.with("id", only).with("seen", seen).with("draft", path);
  }

  private Optional<Form> draft(String name) {
    return book().drafts().find(name).map(Form::of);
  }

  /// Keeps a fact under the id its form carries, and forgets the form's draft.
  ///
  /// Where another tab changed the entry since the form was opened, nothing is written: the form
  /// gets an error that says so, and sending it again keeps this version (the other stays in
  /// history).
  ///
  /// @return the entry; empty where the form has an error to show instead
  public <F extends Fact> Optional<Entry<F>> keep(EntryType<F> type, Form form, F fact) {
    String id = form.value("id");
    EntryId entryId = EntryId.isValid(id) ? new EntryId(id) : book().newId();
    Written<F> written = book().put(type, entryId, fact, seen(form));
    return switch (written) {
      case Written.Kept<F> kept -> {
        dropDraft(form);
        yield Optional.of(kept.entry());
      }
      case Written.ChangedMeanwhile<F> changed -> {
        form.with("seen", changed.sequence());
        form.error(
            "seen",
            "This was changed in another window after you opened it here. Your words are below."
                + " Keep them again and they stand; the others stay in the history.");
        yield Optional.empty();
      }
    };
  }

  /// Leaves a form unfinished as it was sent: for a button that looks at the words, or adds to
  /// them, and keeps nothing yet. A form that has no name for its draft is not left.
  public void leaveUnfinished(Form sent) {
    String name = sent.value("draft");
    if (name.isEmpty()) {
      return;
    }
    Map<String, List<String>> fields = new LinkedHashMap<>(sent.fields());
    fields.keySet().removeIf(field -> Form.isPlumbing(field) || field.startsWith("pass"));
    // The entry's id stays, so that a draft kept twice is still one entry.
    if (!sent.value("id").isEmpty()) {
      fields.put("id", List.of(sent.value("id")));
    }
    book().drafts().keep(name, fields);
  }

  /// Forgets what was left unfinished of a form.
  public void dropDraft(Form sent) {
    String name = sent.value("draft");
    if (!name.isEmpty()) {
      book().drafts().drop(name);
    }
  }

  /// Keeps a form's fact and says so on the next page, with "Undo" beside it.
  ///
  /// @param words what the next page says: "Kept."
  /// @param path the next page
  /// @return the way there; empty where the form has an error to show instead
  public <F extends Fact> Optional<Reply> keepAndSee(
      EntryType<F> type, Form sent, F fact, String words, String path) {
    return keep(type, sent, fact)
        .map(entry -> {
          session.say(Flash.undoable(words, type, entry.id()));
          return Reply.see(path);
        });
  }

  /// Takes an entry out and says so on the next page, with "Undo" beside it.
  public Reply removeAndSee(EntryType<?> type, EntryId id, String words, String path) {
    book().remove(type, id);
    session.say(Flash.undoable(words, type, id));
    return Reply.see(path);
  }

  /// Says something on the next page.
  public Reply seeSaying(String words, String path) {
    session.say(Flash.saying(words));
    return Reply.see(path);
  }

  private static long seen(Form form) {
    try {
      return Long.parseLong(form.value("seen"));
    } catch (NumberFormatException e) {
      return 0;
    }
  }
}
