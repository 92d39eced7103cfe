package org.homeward.path.see.chats;

import java.util.List;
import java.util.Optional;
import org.homeward.book.Book;
import org.homeward.book.EntryType;
import org.homeward.path.hold.contact.Contacts;
import org.homeward.path.hold.contact.Standing;
import org.homeward.path.practice.Moment;
import org.homeward.path.practice.Practice;
import org.homeward.path.practice.Stage;
import org.homeward.web.page.Routes;

/// What the messages say.
public final class ChatsPractice implements Practice {
  private static final int FIRST_WEEK_DAYS = 7;

  @Override
  public String id() {
    return "chats";
  }

  @Override
  public String code() {
    return "r6";
  }

  @Override
  public Stage stage() {
    return Stage.SEE;
  }

  @Override
  public String title() {
    return "What the messages say";
  }

  @Override
  public String purpose() {
    return "Your own chat, read on this computer, in pictures.";
  }

  @Override
  public List<EntryType<?>> types() {
    return List.of(KeptFigure.TYPE, TimeApart.TYPE, Remembered.TYPE, OwnPhrase.TYPE, LeftOut.TYPE);
  }

  @Override
  public void routes(Routes inFront, Routes behind) {
    new GivePages(this).routes(behind);
    new WhoPages(this).routes(behind);
    new LookPages(this).routes(behind);
    new BehindPages(this).routes(behind);
    new KeepPages(this).routes(behind);
    new ListPages(this).routes(behind);
  }

  /// Whether a book keeps the messages themselves.
  static boolean isKept(Book book) {
    return book.attachments().has(KeptChat.NAME);
  }

  /// The days without contact so far, where the first week of them is not over: looking at old
  /// messages then is asked about first.
  static Optional<Long> firstWeek(Moment moment) {
    return Contacts.of(moment.book())
        .on(moment.today())
        .filter(standing -> standing.counted() > 0)
        .map(Standing::since)
        .filter(days -> days < FIRST_WEEK_DAYS);
  }
}
