package org.homeward.path.free.markers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.homeward.book.EntryType;
import org.homeward.path.companions.person.Person;
import org.homeward.path.companions.person.Situation;
import org.homeward.path.practice.Moment;
import org.homeward.path.practice.Offer;
import org.homeward.path.practice.Practice;
import org.homeward.path.practice.Stage;
import org.homeward.path.practice.Step;
import org.homeward.web.page.Routes;

/// The practice `markers`.
public final class MarkersPractice implements Practice {
  /// Now and then: no sooner than this does the first page offer another look.
  static final int DAYS_BETWEEN = 14;

  private static final Set<Situation> SOME_TIME_GONE =
      Set.of(Situation.WEEKS, Situation.MONTHS, Situation.CHILDREN, Situation.LEFT_ME);

  @Override
  public String id() {
    return "markers";
  }

  @Override
  public String code() {
    return "o5";
  }

  @Override
  public Stage stage() {
    return Stage.FREE;
  }

  @Override
  public String title() {
    return "Have I walked away?";
  }

  @Override
  public String purpose() {
    return "The marks of having gone, each with its own course.";
  }

  @Override
  public List<EntryType<?>> types() {
    return List.of(MarkLook.TYPE);
  }

  @Override
  public void routes(Routes inFront, Routes behind) {
    new MarkersPages(this).routes(behind);
  }

  /// The first look is offered only to those who are months away: before that, the sheet would tell
  /// them what they know.
  @Override
  public List<Step> steps(Moment moment) {
    Optional<Situation> situation = Person.of(moment.book()).situation();
    Optional<LocalDate> last = Marks.of(moment.book()).last(MarkGroup.DOING);
    boolean due =
        last.map(day -> !day.plusDays(DAYS_BETWEEN).isAfter(moment.today())).orElse(false);
    boolean first = last.isEmpty() && situation.equals(Optional.of(Situation.MONTHS));
    boolean again = due && situation.filter(SOME_TIME_GONE::contains).isPresent();
    return first || again
        ? List.of(
            new Step("Five small questions", "One minute", at("look/" + MarkGroup.DOING.key()), 24))
        : List.of();
  }

  /// What has gone of what one does is a small win; feelings are none.
  @Override
  public List<Offer> offersTo(String practiceId, Moment moment) {
    if (!practiceId.equals("wins")) {
      return List.of();
    }
    Marks marks = Marks.of(moment.book());
    List<Offer> offers = new ArrayList<>();
    for (Mark mark : MarkGroup.DOING.marks()) {
      boolean hadBeen =
          marks.course(mark).points().stream().anyMatch(p -> p.value() > Standing.GONE);
      if (hadBeen && marks.standing(mark) instanceof Standing.Gone) {
        offers.add(
            new Offer(
                "Gone, for a month of looks: "
                    + mark.title().toLowerCase(java.util.Locale.ROOT)
                    + ".",
                "See its course",
                at("mark/" + mark.key())));
      }
    }
    return offers;
  }
}
