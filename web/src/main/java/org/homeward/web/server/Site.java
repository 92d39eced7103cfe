package org.homeward.web.server;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.homeward.book.Book;
import org.homeward.vault.StoreException;
import org.homeward.web.door.Door;
import org.homeward.web.form.Form;
import org.homeward.web.form.FormBody;
import org.homeward.web.form.FormRefusedException;
import org.homeward.web.page.Call;
import org.homeward.web.page.Reply;
import org.homeward.web.page.Routes;
import org.homeward.web.page.Shell;
import org.homeward.web.session.Lock;
import org.homeward.web.session.Session;
import org.homeward.web.session.Sessions;
import org.homeward.web.session.Settings;
import org.homeward.web.session.SettingsFile;
import org.homeward.web.upload.Upload;
import org.homeward.web.upload.UploadBody;
import org.homeward.web.upload.UploadFolder;
import org.homeward.web.upload.UploadTrouble;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Answers one request: checks where it came from, finds its page, and makes the page into bytes.
///
/// Knows nothing of sockets, so that all of it can be tried without one. Every exception ends here,
/// as a page that says what to do next; what a person wrote is on that page again, and in no log.
public final class Site {
  private static final Logger LOG = LoggerFactory.getLogger(Site.class);
  private static final String COOKIE = "s";
  private static final Set<String> NOT_CARRIED = Set.of("csrf");

  private final Origin origin;
  private final Sessions sessions;
  private final Lock lock;
  private final SettingsFile settings;
  private final Door door;
  private final Routes inFront;
  private final Routes behind;
  private final Shell.Menu menu;
  private final Assets assets;
  private final Renderer renderer;
  private final UploadBody uploads;
  private final Clock clock;

  /// @param parts what the program is made of
  /// @param clock when and where it is
  public Site(Parts parts, Clock clock) {
    this.origin = parts.origin();
    this.sessions = parts.sessions();
    this.lock = parts.lock();
    this.settings = parts.settings();
    this.inFront = parts.inFront();
    this.behind = parts.behind();
    this.menu = parts.menu();
    this.door = new Door(lock, sessions, settings);
    this.assets = new Assets(parts.styles());
    this.renderer = new Renderer(parts.templatePackages());
    this.uploads = new UploadBody(parts.uploads());
    this.clock = clock;
    door.routes(inFront, behind);
  }

  /// What a site is made of.
  ///
  /// @param origin the host names and port it answers to
  /// @param inFront pages that are shown whether the book is open or not
  /// @param behind pages that are shown only when it is open
  /// @param menu what stands on every page
  /// @param templatePackages where the templates of other modules were compiled to
  /// @param styles style sheets of other modules
  /// @param uploads where files are held that a page was given
  public record Parts(
      Origin origin,
      Sessions sessions,
      Lock lock,
      SettingsFile settings,
      Routes inFront,
      Routes behind,
      Shell.Menu menu,
      List<String> templatePackages,
      List<byte[]> styles,
      UploadFolder uploads) {}

  Outgoing answer(Incoming in) {
    if (!origin.isOurs(in.header("host"))) {
      return text(421, "This address is not one this program answers to.");
    }
    if (!PlainPath.is(in.path())) {
      return text(404, "There is nothing at this address.");
    }
    Assets.Asset asset = assets.find(in.path());
    if (asset != null) {
      return asset(asset, in);
    }
    boolean reads = in.method().equals("GET") || in.method().equals("HEAD");
    if (!reads && !in.method().equals("POST")) {
      return text(405, "This program answers GET and POST only.");
    }
    Optional<Session> known = sessions.find(Cookies.value(in.header("cookie"), COOKIE));
    Session session = known.orElseGet(sessions::begin);
    Outgoing out = reads ? get(in, session) : post(in, session);
    if (known.isPresent() || isGone(session)) {
      return out;
    }
    return withCookie(out, session);
  }

  private Outgoing get(Incoming in, Session session) {
    Form nothing = Form.empty();
    try {
      return page(in, "GET", session, nothing);
    } catch (StoreException e) {
      return trouble(in, session, nothing, e);
    } catch (RuntimeException e) {
      return mistake(in, session, nothing, e);
    }
  }

  private Outgoing post(Incoming in, Session session) {
    if (origin.isForeign(in.header("origin"), in.header("sec-fetch-site"))) {
      return text(403, "This form was sent from another site, so nothing was changed.");
    }
    Form form = Form.empty();
    try {
      form = Form.of(FormBody.parse(in.body()));
      if (!session.isOurs(form.value("csrf")) && !Door.WITHOUT_TOKEN.contains(in.path())) {
        return carried(in, session, form);
      }
      return page(in, "POST", session, form);
    } catch (FormRefusedException e) {
      return text(413, "This form is larger than any page of ours. Nothing was changed.");
    } catch (StoreException e) {
      return trouble(in, session, form, e);
    } catch (RuntimeException e) {
      return mistake(in, session, form, e);
    }
  }

  /// Answers a form that brings files. The checks are those of every form; the token is looked at
  /// before any byte of a file.
  ///
  /// @param length how many bytes are announced, or -1
  /// @throws IOException when the connection ends before the files; nothing of them is left
  Outgoing take(Incoming in, long length, InputStream body) throws IOException {
    if (!origin.isOurs(in.header("host"))) {
      return text(421, "This address is not one this program answers to.");
    }
    Optional<Routes.Found> found = behind.find(Routes.UPLOAD, in.path());
    Optional<Session> known = sessions.find(Cookies.value(in.header("cookie"), COOKIE));
    if (found.isEmpty() || known.isEmpty()) {
      return text(404, "There is nothing at this address that takes files.");
    }
    Session session = known.get();
    if (origin.isForeign(in.header("origin"), in.header("sec-fetch-site"))) {
      return text(403, "This form was sent from another site, so nothing was taken.");
    }
    if (lock.bookFor(session).isEmpty()) {
      return show(door.closed(), in, session);
    }
    String type = in.header("content-type");
    try (Upload upload = uploads.take(type, length, body, session::isOurs, session.arriving())) {
      return taken(in, session, found.get(), upload);
    }
  }

  private Outgoing taken(Incoming in, Session session, Routes.Found found, Upload upload) {
    Form form = Form.of(upload.fields());
    // It may have been locked while the files came.
    Optional<Book> book = lock.bookFor(session);
    if (book.isEmpty()) {
      return show(door.closed(), in, session);
    }
    if (upload.trouble().equals(Optional.of(UploadTrouble.NOT_OURS))) {
      return show(door.notTaken(), in, session);
    }
    try {
      var call = new Call(in.path(), found.params(), form, session, book.get(), clock, upload);
      return show(found.page().apply(call), in, session);
    } catch (StoreException e) {
      return trouble(in, session, Form.empty(), e);
    } catch (RuntimeException e) {
      return mistake(in, session, Form.empty(), e);
    }
  }

  private Outgoing page(Incoming in, String method, Session session, Form form) {
    Optional<Routes.Found> front = inFront.find(method, in.path());
    Optional<Book> book = lock.bookFor(session);
    if (front.isPresent()) {
      return reply(in, session, front.get(), form, book.orElse(null));
    }
    Optional<Routes.Found> found = behind.find(method, in.path());
    if (book.isEmpty()) {
      if (found.isPresent() && method.equals("POST")) {
        return carried(in, session, form);
      }
      return found.isPresent() || behind.knows(in.path())
          ? show(door.closed(), in, session)
          : notFound(in, session);
    }
    if (found.isPresent()) {
      return reply(in, session, found.get(), form, book.get());
    }
    // A page that only takes forms was opened by its address, as after signing in again.
    return behind.knows(in.path()) ? show(Reply.see("/"), in, session) : notFound(in, session);
  }

  private Outgoing reply(
      Incoming in, Session session, Routes.Found found, Form form, @Nullable Book book) {
    var call = new Call(in.path(), found.params(), form, session, book, clock, Upload.none());
    return show(found.page().apply(call), in, session);
  }

  /// A form that came too late, for an open book or a fresh page: asks first, with all its words.
  private Outgoing carried(Incoming in, Session session, Form form) {
    boolean open = lock.bookFor(session).isPresent();
    return show(door.carried(in.path(), words(form), open), in, session);
  }

  private Outgoing trouble(Incoming in, Session session, Form form, StoreException e) {
    LOG.warn("the store could not answer: {}", e.getMessage());
    String reason = String.valueOf(e.getMessage());
    return show(door.trouble(in.path(), words(form), reason), in, session);
  }

  private Outgoing mistake(Incoming in, Session session, Form form, RuntimeException e) {
    // Where it happened, and never the message: it may quote what a person wrote.
    LOG.error("a page ended in {} at {}", e.getClass().getName(), place(e));
    return show(door.mistake(in.path(), words(form)), in, session);
  }

  private static String place(RuntimeException e) {
    StackTraceElement[] trace = e.getStackTrace();
    return trace.length == 0 ? "an unknown place" : trace[0].toString();
  }

  private static Map<String, List<String>> words(Form form) {
    var words = new LinkedHashMap<>(form.fields());
    words.keySet().removeIf(name -> NOT_CARRIED.contains(name) || name.startsWith("pass"));
    return words;
  }

  private Outgoing notFound(Incoming in, Session session) {
    return show(door.notFound(), in, session);
  }

  private Outgoing show(Reply reply, Incoming in, Session session) {
    // Asked before all others: a switch over types is put together when first used, and the first
    // page is the one somebody waits for.
    if (reply instanceof Reply.Page page) {
      return html(page, in, session);
    }
    return switch (reply) {
      case Reply.Page page -> html(page, in, session);
      case Reply.SeeOther see -> to(see.path());
      case Reply.Download file -> download(file);
      case Reply.Stream file -> FileAnswer.of(file);
      case Reply.NotFound missing -> html((Reply.Page) door.notFound(), in, session);
      case Reply.Words words -> new Outgoing(200, Headers.PLAIN_TEXT, Assets.utf8(words.words()));
      case Reply.NoContent nothing -> new Outgoing(204, Map.of(), new byte[0]);
    };
  }

  private Outgoing html(Reply.Page page, Incoming in, Session session) {
    byte[] body = renderer.render(page, shell(in.path(), session));
    return new Outgoing(
        page.status(),
        Map.of("Content-Type", "text/html; charset=utf-8", "Cache-Control", Headers.NO_STORE),
        body);
  }

  private Shell shell(String path, Session session) {
    Settings now = settings.get();
    boolean open = lock.bookFor(session).isPresent();
    return new Shell(
        now.name().shown(),
        Form.key(now.theme()),
        now.leaveTo(),
        open,
        path,
        session.csrf(),
        session.takeFlash(),
        menu,
        assets.paths());
  }

  private static Outgoing to(String path) {
    Map<String, String> headers = new LinkedHashMap<>();
    headers.put("Location", path);
    headers.put("Cache-Control", Headers.NO_STORE);
    if (path.startsWith("https://")) {
      headers.put("Clear-Site-Data", "\"cache\"");
    }
    return new Outgoing(303, headers, new byte[0]);
  }

  private static Outgoing download(Reply.Download file) {
    return new Outgoing(
        200,
        Map.of(
            "Content-Type",
            file.contentType(),
            "Content-Disposition",
            "attachment; filename=\"" + file.fileName() + "\"",
            "Cache-Control",
            Headers.NO_STORE),
        file.bytes());
  }

  private static Outgoing asset(Assets.Asset asset, Incoming in) {
    boolean gzip = in.header("accept-encoding").contains("gzip");
    Map<String, String> headers = new LinkedHashMap<>();
    headers.put("Content-Type", asset.contentType());
    headers.put("Cache-Control", Headers.FOR_GOOD);
    headers.put("Vary", "Accept-Encoding");
    if (gzip) {
      headers.put("Content-Encoding", "gzip");
    }
    return new Outgoing(200, headers, gzip ? asset.gzip() : asset.plain());
  }

  private static Outgoing text(int status, String sentence) {
    return new Outgoing(status, Headers.PLAIN_TEXT, Assets.utf8(sentence + "\n"));
  }

  private static Outgoing withCookie(Outgoing out, Session session) {
    Map<String, String> headers = new LinkedHashMap<>(out.headers());
    headers.put(
        "Set-Cookie", COOKIE + "=" + session.token() + "; Path=/; HttpOnly; SameSite=Strict");
    return out.with(headers);
  }

  private boolean isGone(Session session) {
    return sessions.find(session.token()).isEmpty();
  }
}
