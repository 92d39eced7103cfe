package org.homeward.path.companions.today;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.homeward.book.Book;
import org.homeward.path.companions.person.Person;
import org.homeward.path.companions.person.Situation;
import org.homeward.path.practice.Moment;
import org.homeward.path.practice.Practice;
import org.homeward.path.practice.Stage;
import org.homeward.web.form.Form;
import org.homeward.web.page.Call;
import org.homeward.web.page.Reply;

/// The page of the whole path: the person's own way first, then everything, stage by stage.
final class PathPages {
  // After so long without a word there, a practice rests.
  private static final Duration RESTS_AFTER = Duration.ofDays(28);

  private final Supplier<List<Practice>> practices;

  PathPages(Supplier<List<Practice>> practices) {
    this.practices = practices;
  }

  Reply show(Call call) {
    Moment moment = Moment.of(call);
    Optional<Stage> here = Person.of(moment.book()).situation().map(Situation::stage);
    List<StagePart> stages = new ArrayList<>();
    for (Stage stage : Stage.values()) {
      List<Part> parts =
          practices.get().stream()
              .filter(practice -> practice.stage() == stage && !practice.id().equals("today"))
              .map(practice -> part(practice, moment))
              .toList();
      if (!parts.isEmpty()) {
        stages.add(new StagePart(stage, parts, standing(stage, here)));
      }
    }
    Optional<Way> way = Way.of(moment.book());
    return Reply.page(
        "companions/today/path.jte",
        new PathPage(
            here.map(WhereOnPath::new),
            way.map(Way::sentence).orElse(""),
            way.map(each -> on(each, moment)).orElse(List.of()),
            stages,
            pathOf("person")));
  }

  private static Standing standing(Stage stage, Optional<Stage> here) {
    if (stage == Stage.COMPANIONS) {
      return Standing.BESIDE;
    }
    int place = here.map(Stage::place).orElse(0);
    return stage.place() == place
        ? Standing.HERE
        : stage.place() < place ? Standing.BEHIND : Standing.AHEAD;
  }

  private List<Part> on(Way way, Moment moment) {
    return way.practices().stream()
        .flatMap(id -> practices.get().stream().filter(practice -> practice.id().equals(id)))
        .map(practice -> part(practice, moment))
        .toList();
  }

  private String pathOf(String id) {
    return practices.get().stream()
        .filter(practice -> practice.id().equals(id))
        .map(Practice::path)
        .findFirst()
        .orElse("/");
  }

  private static Part part(Practice practice, Moment moment) {
    return new Part(practice.title(), practice.purpose(), practice.path(), state(practice, moment));
  }

  private static State state(Practice practice, Moment moment) {
    Book book = moment.book();
    if (!practice.isBegun(book)) {
      return State.OPEN;
    }
    var since = moment.now().minus(RESTS_AFTER);
    boolean lately =
        practice.types().stream()
            .flatMap(type -> book.changed(type).stream())
            .anyMatch(changed -> changed.isAfter(since));
    return lately ? State.BEGUN : State.RESTS;
  }

  /// What the page shows.
  ///
  /// @param where the place on the path; empty where not said
  /// @param first what matters first on the person's way; empty where they did not say where they
  ///   are
  /// @param way their practices, in order
  /// @param stages everything
  /// @param change where "where are you now?" is answered
  public record PathPage(
      Optional<WhereOnPath> where,
      String first,
      List<Part> way,
      List<StagePart> stages,
      String change) {}

  /// A stage with its practices.
  ///
  /// @param standing where it lies, seen from the person
  public record StagePart(Stage stage, List<Part> parts, Standing standing) {
    /// Whether the person is there.
    public boolean here() {
      return standing == Standing.HERE;
    }

    /// How much of it was begun, in words; empty where nothing was.
    public String begun() {
      long begun = parts.stream().filter(part -> part.state() != State.OPEN).count();
      return begun == 0 ? "" : begun + " of " + parts.size() + " begun";
    }
  }

  /// Where a stage lies on the drawn path.
  public enum Standing {
    BEHIND,
    HERE,
    AHEAD,
    /// Not on the path: the companions.
    BESIDE;

    /// The class of its piece of the path.
    public String style() {
      return Form.key(this);
    }
  }

  /// A practice on the page.
  public record Part(String title, String purpose, String path, State state) {}

  /// How far a practice is.
  public enum State {
    /// Nothing was written there.
    OPEN("", ""),
    /// Something was written there in the last weeks.
    BEGUN("begun", "done"),
    /// Nothing was written there for weeks; what was written stays.
    RESTS("rests", "rests");

    private final String word;
    private final String style;

    State(String word, String style) {
      this.word = word;
      this.style = style;
    }

    /// What is said behind the title; empty where nothing is.
    public String word() {
      return word;
    }

    /// The class of its dot.
    public String style() {
      return style;
    }
  }
}
