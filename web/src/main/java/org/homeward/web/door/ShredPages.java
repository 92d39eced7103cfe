package org.homeward.web.door;

import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.homeward.book.Book;
import org.homeward.book.EntryType;
import org.homeward.vault.Passphrase;
import org.homeward.vault.RecoveryCode;
import org.homeward.web.form.Form;
import org.homeward.web.page.Call;
import org.homeward.web.page.Reply;
import org.homeward.web.page.Routes;
import org.homeward.web.session.Lock;
import org.homeward.web.session.Session;
import org.homeward.web.session.Sessions;

/// Shredding everything, or everything but one kind of entry.
final class ShredPages {
  private static final String SHRED_WORD = "shred";

  private final Lock lock;
  private final Sessions sessions;
  private final BiConsumer<Session, RecoveryCode> remember;
  private final Consumer<Gone> say;

  /// @param remember keeps a new recovery code until it was written down
  /// @param say leaves what was done for the page that says it
  ShredPages(
      Lock lock,
      Sessions sessions,
      BiConsumer<Session, RecoveryCode> remember,
      Consumer<Gone> say) {
    this.lock = lock;
    this.sessions = sessions;
    this.remember = remember;
    this.say = say;
  }

  void routes(Routes behind) {
    behind
        .get("/s/shred", call -> page(call, Form.empty(), Optional.empty()))
        .post("/s/shred", this::shred)
        .get("/s/shred/but/{type}", call -> but(call, kept -> page(call, Form.empty(), kept)))
        .post("/s/shred/but/{type}", call -> but(call, kept -> startOver(call, kept)));
  }

  /// What the page shows that asks before.
  ///
  /// @param entries how many entries go
  /// @param kept what stays; empty where nothing does
  public record ShredPage(Form form, int entries, Optional<EntryType<?>> kept) {
    /// Where the form is sent.
    public String action() {
      return "/s/shred" + kept.map(type -> "/but/" + type.name()).orElse("");
    }
  }

  /// Answers a page of which something stays; there is none where nothing of that kind stands.
  @FunctionalInterface
  private interface Keeping {
    Reply with(Optional<EntryType<?>> kept);
  }

  private static Reply but(Call call, Keeping page) {
    Optional<EntryType<?>> kept =
        call.book().type(call.param("type")).filter(type -> !call.book().all(type).isEmpty());
    return kept.isEmpty() ? new Reply.NotFound() : page.with(kept);
  }

  private static Reply page(Call call, Form form, Optional<EntryType<?>> kept) {
    var page = new ShredPage(form, count(call.book(), kept), kept);
    return form.ok() ? Reply.page("door/shred.jte", page) : Reply.again("door/shred.jte", page);
  }

  private static int count(Book book, Optional<EntryType<?>> kept) {
    return book.size() - kept.map(type -> book.all(type).size()).orElse(0);
  }

  private static boolean isMeant(Form form) {
    boolean meant = form.value("word").strip().equalsIgnoreCase(SHRED_WORD);
    if (!meant) {
      form.error("word", "To go on, type the word shred. Or go back: nothing is lost.");
    }
    return meant;
  }

  private Reply shred(Call call) {
    Form form = call.form();
    if (!isMeant(form)) {
      return page(call, form, Optional.empty());
    }
    var gone = new Gone(call.book().size(), false);
    lock.shred();
    sessions.endAll();
    say.accept(gone);
    return Reply.see("/gone");
  }

  private Reply startOver(Call call, Optional<EntryType<?>> kept) {
    Form form = call.form();
    if (!isMeant(form)) {
      return page(call, form, kept);
    }
    var gone = new Gone(count(call.book(), kept), true);
    Optional<RecoveryCode> code;
    try (Passphrase passphrase = Passphrase.of(form.value("passphrase").toCharArray())) {
      code = lock.startOver(call.session(), passphrase, kept.orElseThrow());
    }
    if (code.isEmpty()) {
      form.error("passphrase", "That is not the passphrase. Nothing was shredded.");
      return page(call, form, kept);
    }
    remember.accept(call.session(), code.get());
    say.accept(gone);
    return Reply.see("/gone");
  }
}
