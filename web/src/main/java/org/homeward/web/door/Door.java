package org.homeward.web.door;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.concurrent.atomic.AtomicReference;
import org.homeward.vault.Passphrase;
import org.homeward.vault.RecoveryCode;
import org.homeward.web.form.Form;
import org.homeward.web.page.Call;
import org.homeward.web.page.Keeping;
import org.homeward.web.page.Reply;
import org.homeward.web.page.Routes;
import org.homeward.web.session.Lock;
import org.homeward.web.session.Session;
import org.homeward.web.session.Sessions;
import org.homeward.web.session.Settings;
import org.homeward.web.session.SettingsFile;
import org.jspecify.annotations.Nullable;

/// Everything in front of the lock: the first time, coming back, a lost passphrase, leaving at
/// once, and what is shown when a form came too late or something went wrong.
public final class Door {
  /// Where a person goes on after set-up.
  public static final String AFTER_SET_UP = "/n/me";

  /// Leaving at once. It works from any page, however old, because all it can do is lock.
  public static final String LEAVE = "/x";

  private static final String UNLOCK = "/in";

  /// What a page of before a restart may still send: leaving can only lock, and opening needs the
  /// passphrase, which is more than any token.
  public static final Set<String> WITHOUT_TOKEN = Set.of(LEAVE, "/in");

  private final Lock lock;
  private final Sessions sessions;
  private final SettingsFile settings;

  /// Recovery codes that were made and not yet acknowledged; gone with their session.
  private final Map<Session, String> codes = new WeakHashMap<>();

  /// What was shredded last and not yet said; said once.
  private final AtomicReference<@Nullable Gone> gone = new AtomicReference<>();

  /// Stands before this lock.
  public Door(Lock lock, Sessions sessions, SettingsFile settings) {
    this.lock = lock;
    this.sessions = sessions;
    this.settings = settings;
  }

  /// Adds its pages.
  public void routes(Routes inFront, Routes behind) {
    inFront
        .post("/begin", this::begin)
        .post(UNLOCK, this::unlock)
        .get(UNLOCK, call -> Reply.see("/"))
        .get("/lost", call -> lost(Form.empty()))
        .post("/lost", this::recover)
        .get(LEAVE, this::leave)
        .post(LEAVE, this::leaveQuietly)
        .get("/leaving", call -> Reply.page("door/leaving.jte", settings.get()))
        .get("/gone", this::gone)
        .post("/lock", this::lock);
    behind.get("/code", this::code).post("/code", this::codeWritten);
    Keeping.routes(behind);
    new SettingsPages(settings, this::remember).routes(behind);
    new ShredPages(lock, sessions, this::remember, gone::set).routes(behind);
  }

  /// What stands at every address while the book is closed.
  public Reply closed() {
    return lock.isSetUp()
        ? Reply.page("door/unlock.jte", new Unlock(Form.empty(), Carried.NOTHING))
        : Reply.page("door/welcome.jte", new Welcome(Form.empty()));
  }

  /// What answers a form that came for a closed book, or from a page of before.
  ///
  /// @param path where the form was sent
  /// @param words its fields, without secrets
  /// @param open whether the book is open
  public Reply carried(String path, Map<String, List<String>> words, boolean open) {
    // What an unlocking form carried along was on its way to another page than that form.
    Carried carried = path.equals(UNLOCK) ? Carried.from(Form.of(words)) : Carried.of(path, words);
    if (open) {
      return new Reply.Page(409, "door/kept.jte", carried);
    }
    if (!lock.isSetUp()) {
      return closed();
    }
    return new Reply.Page(403, "door/unlock.jte", new Unlock(Form.empty(), carried));
  }

  /// The store could not write or read: what was being written, and how to try again.
  ///
  /// @param reason a plain sentence that says what to do
  public Reply trouble(String path, Map<String, List<String>> words, String reason) {
    return new Reply.Page(507, "door/trouble.jte", new Trouble(reason, Carried.of(path, words)));
  }

  /// A fault of ours.
  public Reply mistake(String path, Map<String, List<String>> words) {
    String reason = "Something in this program went wrong. What is already in your book is safe.";
    return new Reply.Page(500, "door/trouble.jte", new Trouble(reason, Carried.of(path, words)));
  }

  /// Files that came with a form of before: it has to be opened anew.
  public Reply notTaken() {
    return new Reply.Page(409, "door/nottaken.jte", "");
  }

  /// Nothing here.
  public Reply notFound() {
    return new Reply.Page(404, "door/nothing.jte", "");
  }

  private Reply begin(Call call) {
    if (lock.isSetUp()) {
      return Reply.see("/");
    }
    Form form = call.form();
    String passphrase = NewPassphrase.read(form, "passphrase", "passphrase-again");
    Optional<Settings.AppName> name = form.choice("name", Settings.AppName.class);
    if (!form.ok()) {
      return Reply.again("door/welcome.jte", new Welcome(form));
    }
    name.ifPresent(this::rename);
    try (Passphrase secret = Passphrase.of(passphrase.toCharArray())) {
      Optional<RecoveryCode> code = lock.create(call.session(), secret);
      code.ifPresent(made -> remember(call.session(), made));
    }
    return Reply.see("/code");
  }

  private void rename(Settings.AppName name) {
    Settings now = settings.get();
    settings.set(new Settings(name, now.theme(), now.leaveTo(), now.idleMinutes()));
  }

  private void remember(Session session, RecoveryCode code) {
    synchronized (codes) {
      codes.put(session, code.text());
    }
    code.close();
  }

  private Reply code(Call call) {
    synchronized (codes) {
      String text = codes.get(call.session());
      return text == null ? Reply.see("/") : Reply.page("door/code.jte", new Code(text));
    }
  }

  private Reply codeWritten(Call call) {
    synchronized (codes) {
      codes.remove(call.session());
    }
    return Reply.see(call.book().size() == 0 ? AFTER_SET_UP : "/");
  }

  private Reply gone(Call call) {
    Gone said = gone.getAndSet(null);
    return said == null ? Reply.see("/") : Reply.page("door/gone.jte", said);
  }

  private Reply unlock(Call call) {
    Form form = call.form();
    Carried carried = Carried.from(form);
    String typed = form.value("passphrase");
    boolean opened;
    try (Passphrase secret = Passphrase.of(typed.toCharArray())) {
      opened = !typed.isEmpty() && lock.unlock(call.session(), secret);
    }
    if (!opened) {
      form.error(
          "passphrase",
          typed.isEmpty()
              ? "Type your passphrase to open your pages."
              : "That is not the passphrase. Nothing is lost: try again, slowly.");
      return Reply.again("door/unlock.jte", new Unlock(form, carried));
    }
    return carried.isEmpty() ? Reply.see("/") : Reply.page("door/kept.jte", carried);
  }

  private static Reply lost(Form form) {
    return Reply.page("door/lost.jte", new Lost(form));
  }

  private Reply recover(Call call) {
    Form form = call.form();
    String passphrase = NewPassphrase.read(form, "passphrase", "passphrase-again");
    Optional<RecoveryCode> code = RecoveryCode.parse(form.value("passcode"));
    if (code.isEmpty()) {
      form.error(
          "passcode",
          "This is not a whole recovery code. Look again: a letter may be missing or mistyped.");
    }
    if (!form.ok()) {
      return Reply.again("door/lost.jte", new Lost(form));
    }
    boolean opened;
    try (RecoveryCode given = code.orElseThrow();
        Passphrase next = Passphrase.of(passphrase.toCharArray())) {
      opened = lock.recover(call.session(), given, next);
    }
    if (!opened) {
      form.error("passcode", "This code does not open these pages. It may be an older one.");
      return Reply.again("door/lost.jte", new Lost(form));
    }
    return call.seeSaying("You are back in. Your new passphrase holds from now on.", "/");
  }

  private Reply leave(Call call) {
    lockAll(call);
    return Reply.see(settings.get().leaveTo());
  }

  private Reply leaveQuietly(Call call) {
    lockAll(call);
    return new Reply.NoContent();
  }

  private Reply lock(Call call) {
    lockAll(call);
    return Reply.see("/");
  }

  private void lockAll(Call call) {
    lock.lock();
    sessions.end(call.session());
  }
}
