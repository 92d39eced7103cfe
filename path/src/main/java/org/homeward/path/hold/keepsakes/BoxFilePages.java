package org.homeward.path.hold.keepsakes;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.BiFunction;
import org.homeward.book.Book;
import org.homeward.book.Entry;
import org.homeward.path.practice.Times;
import org.homeward.path.prepare.exit.Careful;
import org.homeward.web.page.Call;
import org.homeward.web.page.Reply;
import org.homeward.web.page.Routes;

/// One file of the box: looked at and taken out where the box is open, and erased after a month of
/// waiting, or at once on the day it was put in.
final class BoxFilePages {
  private static final Duration FRESH = Duration.ofHours(24);

  private final KeepsakesPractice practice;

  BoxFilePages(KeepsakesPractice practice) {
    this.practice = practice;
  }

  void routes(Routes behind) {
    behind
        .get(practice.at("box/f/{id}/look"), call -> inOpenBox(call, this::look))
        .get(practice.at("box/f/{id}/file"), call -> inOpenBox(call, BoxFilePages::file))
        .get(practice.at("box/f/{id}"), this::askErase)
        .post(practice.at("box/f/{id}/hold"), call -> change(call, this::hold))
        .post(practice.at("box/f/{id}/stay"), call -> change(call, this::stay))
        .post(practice.at("box/f/{id}/erase"), call -> change(call, this::erase));
  }

  /// What the page shows that asks before erasing.
  ///
  /// @param name what it is called; empty where the box is closed
  /// @param may whether it may be erased now
  /// @param goes the day on which it is asked again; empty where it is not waiting
  record GoPage(
      KeepsakesPractice practice,
      Entry<Sealed> file,
      Optional<String> name,
      boolean may,
      Optional<String> goes,
      boolean careful) {
    /// How large it is.
    String size() {
      return Sealed.said(file.fact().size());
    }
  }

  private static Optional<Entry<Sealed>> whole(Call call) {
    return call.entry(Sealed.TYPE).filter(each -> each.fact().whole());
  }

  private static Reply inOpenBox(Call call, BiFunction<Call, Entry<Sealed>, Reply> reply) {
    return whole(call)
        .filter(each -> Box.of(call.book()).isOpenOn(call.today()))
        .map(each -> reply.apply(call, each))
        .orElseGet(Reply.NotFound::new);
  }

  private Reply look(Call call, Entry<Sealed> file) {
    return file.fact().look().isPicture()
        ? stream(call.book(), file, file.fact().look().contentType(), true)
        : new Reply.NotFound();
  }

  private static Reply file(Call call, Entry<Sealed> file) {
    return stream(call.book(), file, Look.NONE.contentType(), false);
  }

  private static Reply stream(Book book, Entry<Sealed> file, String type, boolean inPage) {
    String attachment = Sealed.attachment(file.id());
    return new Reply.Stream(
        type,
        file.fact().name(),
        inPage,
        OptionalLong.of(file.fact().size()),
        out -> copy(book, attachment, out));
  }

  private static void copy(Book book, String attachment, OutputStream out) throws IOException {
    try (InputStream in =
        book.attachments()
            .open(attachment)
            .orElseThrow(() -> new IOException("erased in between"))) {
      in.transferTo(out);
    }
  }

  private static boolean mayErase(Call call, Entry<Sealed> file) {
    boolean fresh = Duration.between(file.began(), call.now()).compareTo(FRESH) < 0;
    boolean waited = file.fact().goes().filter(day -> !call.today().isBefore(day)).isPresent();
    return !Careful.isOn(call.book()) && (fresh || waited);
  }

  private Reply askErase(Call call) {
    boolean open = Box.of(call.book()).isOpenOn(call.today());
    return whole(call)
        .filter(each -> open || each.fact().goes().isPresent())
        .<Reply>map(each ->
            Reply.page(
                "hold/keepsakes/go.jte",
                new GoPage(
                    practice,
                    each,
                    open ? Optional.of(each.fact().name()) : Optional.empty(),
                    mayErase(call, each),
                    each.fact().goes().map(day -> Times.of(call).day(day)),
                    Careful.isOn(call.book()))))
        .orElseGet(Reply.NotFound::new);
  }

  private Reply change(Call call, BiFunction<Call, Entry<Sealed>, Reply> change) {
    return whole(call).map(each -> change.apply(call, each)).orElseGet(Reply.NotFound::new);
  }

  private Reply hold(Call call, Entry<Sealed> file) {
    if (Careful.isOn(call.book())) {
      return Reply.see(practice.at("box"));
    }
    LocalDate day = call.today().plusDays(Keepsake.HOLD_DAYS);
    call.book().put(Sealed.TYPE, file.id(), file.fact().going(Optional.of(day)));
    return call.seeSaying(
        "It waits. On " + Times.of(call).day(day) + " you are asked again.", practice.at("box"));
  }

  private Reply stay(Call call, Entry<Sealed> file) {
    call.book().put(Sealed.TYPE, file.id(), file.fact().going(Optional.empty()));
    return call.seeSaying("It stays in the box.", practice.at("box"));
  }

  private Reply erase(Call call, Entry<Sealed> file) {
    if (!mayErase(call, file)) {
      return Reply.see(practice.at("box/f/" + file.id()));
    }
    call.book().attachments().remove(Sealed.attachment(file.id()));
    call.book().erase(Sealed.TYPE, file.id());
    return call.seeSaying("Erased for good.", practice.at("box"));
  }
}
