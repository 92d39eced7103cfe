package org.homeward.path.prepare;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.homeward.book.Book;
import org.homeward.book.EntryType;
import org.homeward.path.practice.TestBook;
import org.homeward.path.registry.Practices;
import org.homeward.web.form.Form;
import org.homeward.web.page.Call;
import org.homeward.web.page.Reply;
import org.homeward.web.page.Routes;
import org.homeward.web.page.Shell;
import org.homeward.web.session.Session;
import org.homeward.web.session.Sessions;
import org.homeward.web.upload.Upload;
import org.jspecify.annotations.Nullable;

/// The practices' routes without a server, for tests: with a book open, or in front of the lock.
public final class OpenBook implements AutoCloseable {
  private final Practices practices = new Practices();
  private final Routes inFront = new Routes();
  private final Routes behind = new Routes();
  private final TestBook kept;
  private final Session session;
  private final @Nullable Book book;

  private OpenBook(Instant now, boolean open) {
    this.kept = new TestBook(practices.types().toArray(EntryType[]::new)).at(now);
    this.session = new Sessions(kept.clock(), new SecureRandom()).begin();
    this.book = open ? kept.book() : null;
    practices.routes(inFront, behind);
  }

  /// With an empty book open.
  public static OpenBook at(String now) {
    return new OpenBook(Instant.parse(now), true);
  }

  /// With nothing set up.
  public static OpenBook inFrontOfTheLock(String now) {
    return new OpenBook(Instant.parse(now), false);
  }

  /// The book; only with one open.
  public Book book() {
    return Optional.ofNullable(book).orElseThrow();
  }

  /// What a page answers; empty where there is none for this person.
  public Optional<Reply> get(String path) {
    return answer("GET", path, Form.empty());
  }

  /// What a form's sending answers.
  public Optional<Reply> post(String path, Form form) {
    return answer("POST", path, form);
  }

  /// What a form that brings files answers.
  public Optional<Reply> give(String path, Upload upload) {
    return answer(Routes.UPLOAD, path, Form.empty(), upload);
  }

  /// Goes to another time.
  public OpenBook goTo(String now) {
    kept.at(Instant.parse(now));
    return this;
  }

  private Optional<Reply> answer(String method, String path, Form form) {
    return answer(method, path, form, Upload.none());
  }

  private Optional<Reply> answer(String method, String path, Form form, Upload upload) {
    return inFront
        .find(method, path)
        .or(() -> book == null ? Optional.empty() : behind.find(method, path))
        .map(found ->
            found
                .page()
                .apply(new Call(path, found.params(), form, session, book, kept.clock(), upload)));
  }

  /// A page as a browser gets it.
  public String html(String path) {
    Reply.Page page = (Reply.Page) get(path).orElseThrow();
    TemplateEngine engine =
        TemplateEngine.createPrecompiled(
            null, ContentType.Html, getClass().getClassLoader(), Practices.TEMPLATES);
    var out = new StringOutput();
    engine.render(page.template(), Map.of("shell", shell(path), "page", page.model()), out);
    return out.toString();
  }

  private Shell shell(String path) {
    return new Shell(
        "Notes",
        "auto",
        "https://example.org",
        book != null,
        path,
        session.csrf(),
        null,
        practices.menu(),
        new Shell.AssetPaths("/a/s.css", "/a/s.js", "/a/i.svg"));
  }

  @Override
  public void close() {
    kept.book().close();
  }
}
