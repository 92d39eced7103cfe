package org.homeward.path.hold.keepsakes;

import java.util.ArrayList;
import java.util.List;
import org.homeward.book.Book;
import org.homeward.book.EntryType;
import org.homeward.path.hold.keepsakes.Keepsake.Standing;
import org.homeward.path.practice.KeptFile;
import org.homeward.path.practice.Moment;
import org.homeward.path.practice.Offer;
import org.homeward.path.practice.Practice;
import org.homeward.path.practice.Stage;
import org.homeward.path.practice.Step;
import org.homeward.path.prepare.exit.Careful;
import org.homeward.web.page.Routes;

/// The practice `keepsakes`.
public final class KeepsakesPractice implements Practice {
  /// The address of the list.
  public static final String PATH = "/n/u5";

  @Override
  public String id() {
    return "keepsakes";
  }

  @Override
  public String code() {
    return "u5";
  }

  @Override
  public Stage stage() {
    return Stage.HOLD;
  }

  @Override
  public String title() {
    return "The mug and the photos";
  }

  @Override
  public String purpose() {
    return "What reminds you, and what becomes of it.";
  }

  @Override
  public List<EntryType<?>> types() {
    return List.of(Keepsake.TYPE, Lid.TYPE, Sealed.TYPE);
  }

  /// What is in the box is erased with its bytes, and its lid keeps its wait.
  @Override
  public boolean guards(EntryType<?> type) {
    return type == Lid.TYPE || type == Sealed.TYPE;
  }

  @Override
  public List<KeptFile> files(Book book) {
    return Box.of(book).files().stream()
        .map(each -> new KeptFile(each.fact().name(), Sealed.attachment(each.id())))
        .toList();
  }

  @Override
  public void routes(Routes inFront, Routes behind) {
    new KeepsakePages(this).routes(behind);
    new BoxPages(this).routes(behind);
    new BoxFilePages(this).routes(behind);
  }

  @Override
  public List<Step> steps(Moment moment) {
    boolean careful = Careful.isOn(moment.book());
    List<Step> steps = new ArrayList<>();
    boolean asked =
        !Keepsakes.of(moment.book()).standing(Standing.ASKED, moment.today(), careful).isEmpty()
            || (!careful && !Box.of(moment.book()).asked(moment.today()).isEmpty());
    if (asked) {
      steps.add(new Step("A month is over", "One question you left for later", path(), 45));
    }
    return steps;
  }

  @Override
  public List<Offer> offersTo(String practiceId, Moment moment) {
    boolean any =
        Keepsakes.of(moment.book()).all().stream().anyMatch(each -> each.fact().done().isPresent());
    return practiceId.equals("wins") && any
        ? List.of(
            new Offer("Something that hurt to look at has a place now.", "See the list", path()))
        : List.of();
  }
}
