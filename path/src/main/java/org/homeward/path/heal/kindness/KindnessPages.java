package org.homeward.path.heal.kindness;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.homeward.book.Entry;
import org.homeward.book.EntryId;
import org.homeward.book.EntryType;
import org.homeward.path.practice.Moment;
import org.homeward.path.practice.Offer;
import org.homeward.path.practice.Pleasant;
import org.homeward.web.form.Form;
import org.homeward.web.form.Option;
import org.homeward.web.page.Call;
import org.homeward.web.page.Reply;
import org.homeward.web.page.Routes;
import org.homeward.web.session.Flash;

/// The pages of a bad day: the choices, one page behind each, and the end of it.
final class KindnessPages {
  private static final int NIGHT_FROM = 22;
  private static final int NIGHT_UNTIL = 5;

  private final KindnessPractice practice;

  KindnessPages(KindnessPractice practice) {
    this.practice = practice;
  }

  void routes(Routes behind) {
    behind
        .get(practice.path(), this::first)
        .get(practice.at("{door}"), this::door)
        .post(practice.at("{door}"), this::keep)
        .get(practice.at("{door}/{answer}"), this::answered)
        .get(practice.at("end"), this::end);
  }

  /// What the choices show.
  ///
  /// @param night whether it is late
  /// @param words own kind words of an earlier day; empty where there are none
  public record FirstPage(
      KindnessPractice practice, List<Choice> choices, boolean night, Optional<String> words) {
    /// Whether something is said about what helped.
    public boolean saysWhatHelped() {
      return choices.stream().anyMatch(choice -> !choice.helped().isEmpty());
    }
  }

  /// A choice.
  ///
  /// @param helped what it did before; empty where nothing may be said
  public record Choice(String label, String path, String helped) {}

  /// What the page behind a choice shows.
  ///
  /// @param people where the person's own people are
  /// @param offers what other practices have for it
  public record DoorPage(
      KindnessPractice practice,
      Door door,
      Form form,
      List<Option> cares,
      List<Option> amounts,
      String people,
      List<Offer> offers,
      boolean night) {
    /// The address of another practice's page; empty where this program has none.
    public String pathOf(String practiceId) {
      return practice.pathOf(practiceId, "");
    }
  }

  /// What is said after "are you thinking about ending your life?".
  ///
  /// @param answer `y`, `n` or `r` for rather not say; kept nowhere
  public record AnsweredPage(KindnessPractice practice, String answer, String people) {}

  /// The end of a bad hour.
  ///
  /// @param severalDrinks whether to say, once, that it was several of the last days
  public record EndPage(
      KindnessPractice practice, String pleasant, boolean severalDrinks, boolean night) {}

  private Reply first(Call call) {
    BadDays before = BadDays.of(call.book());
    List<Choice> choices = new ArrayList<>();
    for (Door door : Door.values()) {
      choices.add(
          new Choice(door.label(), practice.at(door.code()), before.helped(door).orElse("")));
    }
    Optional<String> words =
        KindWords.forToday(Moment.of(call)).map(entry -> entry.fact().friend());
    return Reply.page(
        "heal/kindness/first.jte", new FirstPage(practice, choices, isNight(call), words));
  }

  private static boolean isNight(Call call) {
    int hour = call.time().getHour();
    return hour >= NIGHT_FROM || hour < NIGHT_UNTIL;
  }

  private Reply door(Call call) {
    return Door.byCode(call.param("door"))
        .map(door -> show(call, door, form(call, door)))
        .orElse(new Reply.NotFound());
  }

  private static Form form(Call call, Door door) {
    Form form = call.formForNew("bad-day-" + door.code());
    if (door == Door.FIRST_DAYS && !form.fields().containsKey("care")) {
      call.book()
          .find(FirstDay.TYPE, FirstDay.idOf(call.today()))
          .ifPresent(entry -> form.withAll("care", entry.fact().done()));
    }
    return form;
  }

  private Reply show(Call call, Door door, Form form) {
    List<Option> cares =
        List.of(FirstDay.Care.values()).stream()
            .map(each -> Option.of(each, each.label()))
            .toList();
    List<Option> amounts =
        List.of(Drink.Amount.values()).stream().map(each -> Option.of(each, each.label())).toList();
    var page =
        new DoorPage(
            practice,
            door,
            form,
            cares,
            amounts,
            practice.pathOf("circle", ""),
            practice.offers(Moment.of(call)),
            isNight(call));
    String template = door == Door.DARK ? "heal/kindness/dark.jte" : "heal/kindness/door.jte";
    return form.ok() ? Reply.page(template, page) : Reply.again(template, page);
  }

  private Reply answered(Call call) {
    String answer = call.param("answer");
    boolean asked = Door.byCode(call.param("door")).filter(Door.DARK::equals).isPresent();
    return asked && List.of("y", "n", "r").contains(answer)
        ? Reply.page(
            "heal/kindness/answered.jte",
            new AnsweredPage(practice, answer, practice.pathOf("circle", "")))
        : new Reply.NotFound();
  }

  private Reply keep(Call call) {
    Optional<Door> door = Door.byCode(call.param("door")).filter(Door::isRated);
    if (door.isEmpty()) {
      return new Reply.NotFound();
    }
    Form form = call.form();
    BadDay visit = BadDay.read(form, door.get());
    Optional<Extra<?>> extra = extra(call, form, door.get());
    if (!form.ok()) {
      return show(call, door.get(), form);
    }
    extra.ifPresent(each -> each.put(call));
    if (visit.isBlank()) {
      call.dropDraft(form);
    } else if (call.keep(BadDay.TYPE, form, visit).isEmpty()) {
      return show(call, door.get(), form);
    }
    if (extra.isPresent()) {
      call.session().say(Flash.undoable("Kept.", extra.get().type(), extra.get().id()));
    } else if (!visit.isBlank() && EntryId.isValid(form.value("id"))) {
      call.session().say(Flash.undoable("Kept.", BadDay.TYPE, new EntryId(form.value("id"))));
    }
    return Reply.see(practice.at("end"));
  }

  /// What a page keeps besides how bad it was.
  private record Extra<F extends org.homeward.book.Fact>(EntryType<F> type, EntryId id, F fact) {
    void put(Call call) {
      call.book().put(type, id, fact);
    }
  }

  private static Optional<Extra<?>> extra(Call call, Form form, Door door) {
    return switch (door) {
      case KIND -> {
        KindWords words = KindWords.read(form);
        EntryId id =
            EntryId.isValid(form.value("id")) ? new EntryId(form.value("id")) : call.book().newId();
        yield words.isBlank()
            ? Optional.empty()
            : Optional.of(new Extra<>(KindWords.TYPE, id, words));
      }
      case FIRST_DAYS -> {
        EntryId id = FirstDay.idOf(call.today());
        var done = List.copyOf(form.choices("care", FirstDay.Care.class));
        boolean stands = call.book().find(FirstDay.TYPE, id).isPresent();
        yield done.isEmpty() && !stands
            ? Optional.empty()
            : Optional.of(new Extra<>(FirstDay.TYPE, id, new FirstDay(call.today(), done)));
      }
      case DRINKING ->
          form.choice("drink", Drink.Amount.class)
              .map(amount -> Drink.on(call.today(), amount, call.book()))
              .map(drink -> new Extra<>(Drink.TYPE, Drink.idOf(call.today()), drink));
      case CRYING, MISSING, SLEEPLESS, NUMB, ANGRY, DOUBTING, DARK, SIT -> Optional.empty();
    };
  }

  private Reply end(Call call) {
    boolean severalDrinks =
        call.book()
            .find(Drink.TYPE, Drink.idOf(call.today()))
            .map(Entry::fact)
            .filter(Drink::told)
            .isPresent();
    return Reply.page(
        "heal/kindness/end.jte",
        new EndPage(practice, Pleasant.on(call.today()), severalDrinks, isNight(call)));
  }
}
