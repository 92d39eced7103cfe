package org.homeward.path.tell.letter;

import java.util.List;
import java.util.function.Supplier;
import org.homeward.book.Book;
import org.homeward.book.EntryType;
import org.homeward.path.practice.Moment;
import org.homeward.path.practice.Offer;
import org.homeward.path.practice.Practice;
import org.homeward.path.practice.Stage;
import org.homeward.path.practice.Step;
import org.homeward.path.tell.tone.ToneWord;
import org.homeward.path.tell.tone.ToneWordsPages;
import org.homeward.web.page.Routes;

/// The practice `letter`.
public final class LetterPractice implements Practice {
  /// Its first page, where `talk` leads.
  public static final String LETTERS = "/n/z6";

  /// The list of what the tone check asks about.
  public static final String WORDS = LETTERS + "/words";

  private static final int WEIGHT_OPENS = 57;

  private final Supplier<List<Practice>> practices;

  /// @param practices every practice, asked for what it offers when the page is shown
  public LetterPractice(Supplier<List<Practice>> practices) {
    this.practices = practices;
  }

  @Override
  public String id() {
    return "letter";
  }

  @Override
  public String code() {
    return "z6";
  }

  @Override
  public Stage stage() {
    return Stage.TELL;
  }

  @Override
  public String title() {
    return "Letters";
  }

  @Override
  public String purpose() {
    return "When talking will not do. Nothing is sent from here.";
  }

  @Override
  public List<EntryType<?>> types() {
    return List.of(Letter.TYPE, ToneWord.TYPE);
  }

  @Override
  public void routes(Routes inFront, Routes behind) {
    new LetterPages(this).routes(behind);
    new RestPages(this).routes(behind);
    new UnsentPages(this).routes(behind);
    new CalendarPages(this).routes(behind);
    new ToneWordsPages(this).routes(behind);
  }

  /// The first page says only that something put away may be opened, not what it is.
  @Override
  public List<Step> steps(Moment moment) {
    return Letters.of(moment.book()).mayOpenOne(moment.today())
        ? List.of(
            new Step("Something you put away", "It can be opened again", path(), WEIGHT_OPENS))
        : List.of();
  }

  @Override
  public boolean hasStyle() {
    return false;
  }

  /// The words of the tone check are not letters.
  @Override
  public boolean isBegun(Book book) {
    return !Letters.of(book).all().isEmpty();
  }

  /// What other practices show on this one's page; what `exit` would say is the page's own careful
  /// version.
  List<Offer> offers(Moment moment) {
    return practices.get().stream()
        .filter(practice -> !practice.id().equals("exit"))
        .flatMap(practice -> practice.offersTo(id(), moment).stream())
        .toList();
  }
}
