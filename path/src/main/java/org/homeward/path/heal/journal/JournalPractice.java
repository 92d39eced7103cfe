package org.homeward.path.heal.journal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.homeward.book.Entry;
import org.homeward.book.EntryId;
import org.homeward.book.EntryType;
import org.homeward.path.companions.person.Person;
import org.homeward.path.companions.person.Situation;
import org.homeward.path.heal.checkin.CheckIns;
import org.homeward.path.practice.Moment;
import org.homeward.path.practice.Offer;
import org.homeward.path.practice.Practice;
import org.homeward.path.practice.Stage;
import org.homeward.path.practice.Step;
import org.homeward.path.practice.Times;
import org.homeward.web.page.Routes;

/// The practice `journal`.
public final class JournalPractice implements Practice {
  private static final int STUCK_HIGH = 7;
  private static final int STUCK_DAYS = 3;
  private static final int DAYS_BETWEEN_STEPS = 3;
  private static final Set<Situation> TOO_EARLY_FOR_GOOD =
      Set.of(Situation.DOUBTING, Situation.DECIDED, Situation.TELLING, Situation.FIRST_HOURS);

  private final Supplier<List<Practice>> practices;

  /// @param practices every practice, asked for when a page is shown
  public JournalPractice(Supplier<List<Practice>> practices) {
    this.practices = practices;
  }

  @Override
  public String id() {
    return "journal";
  }

  @Override
  public String code() {
    return "z8";
  }

  @Override
  public Stage stage() {
    return Stage.HEAL;
  }

  @Override
  public String title() {
    return "Pages";
  }

  @Override
  public String purpose() {
    return "A plain question, a few minutes, and then it is put away.";
  }

  @Override
  public List<EntryType<?>> types() {
    return List.of(Sheet.TYPE);
  }

  @Override
  public String pageOf(EntryType<?> type, EntryId id) {
    return at(id.value());
  }

  @Override
  public void routes(Routes inFront, Routes behind) {
    new JournalPages(this).routes(behind);
    new WritePages(this).routes(behind);
  }

  /// Offered by day only, and never two days in a row: writing is not a duty.
  @Override
  public List<Step> steps(Moment moment) {
    Optional<Situation> situation = Person.of(moment.book()).situation();
    Optional<LocalDate> last =
        Sheets.of(moment.book()).all().stream()
            .map(sheet -> moment.dayOf(sheet.began()))
            .findFirst();
    boolean rested =
        last.isEmpty() || !last.get().plusDays(DAYS_BETWEEN_STEPS).isAfter(moment.today());
    boolean after =
        situation.filter(where -> where.stage().place() >= Stage.HOLD.place()).isPresent();
    return after && rested && !Times.isNight(moment.local().toLocalTime())
        ? List.of(new Step("A page of your own", "One plain question, five minutes", path(), 21))
        : List.of();
  }

  @Override
  public List<Offer> offersTo(String practiceId, Moment moment) {
    List<Entry<Sheet>> all = Sheets.of(moment.book()).all();
    return practiceId.equals("wins") && !all.isEmpty()
        ? List.of(new Offer("My first page, written and put away.", "See it", pageOf(all)))
        : List.of();
  }

  private String pageOf(List<Entry<Sheet>> all) {
    return at(all.getLast().id().value());
  }

  /// Whether the person said in the last days that they are stuck in their head. Then the plain
  /// ways come first, and nothing asks for a meaning.
  static boolean isStuck(Moment moment) {
    CheckIns days = CheckIns.of(moment.book());
    return IntStream.range(0, STUCK_DAYS)
        .mapToObj(back -> days.on(moment.today().minusDays(back)))
        .flatMap(Optional::stream)
        .map(day -> day.fact().stuck())
        .filter(OptionalInt::isPresent)
        .findFirst()
        .filter(stuck -> stuck.getAsInt() >= STUCK_HIGH)
        .isPresent();
  }

  /// Whether to ask what good came of it: not in the first days, and not while stuck.
  static boolean asksForGood(Moment moment) {
    Optional<Situation> situation = Person.of(moment.book()).situation();
    return !isStuck(moment) && situation.filter(TOO_EARLY_FOR_GOOD::contains).isEmpty();
  }

  /// The address of another practice's page; `otherwise` where this program has none.
  String pathOf(String practiceId, String otherwise) {
    return practices.get().stream()
        .filter(practice -> practice.id().equals(practiceId))
        .map(Practice::path)
        .findFirst()
        .orElse(otherwise);
  }
}
