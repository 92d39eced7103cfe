package org.homeward.path.companions.person;

import java.util.List;
import java.util.function.Supplier;
import org.homeward.book.EntryType;
import org.homeward.path.practice.Country;
import org.homeward.path.practice.Moment;
import org.homeward.path.practice.Practice;
import org.homeward.path.practice.Stage;
import org.homeward.path.practice.Step;
import org.homeward.web.form.Form;
import org.homeward.web.form.Option;
import org.homeward.web.page.Call;
import org.homeward.web.page.Reply;
import org.homeward.web.page.Routes;

/// "Where are you now?", after set-up and on any day.
public final class PersonPractice implements Practice {
  private static final int NAME_MAX = 20;

  private final Supplier<List<Country>> countries;

  /// @param countries those whose help lines are known
  public PersonPractice(Supplier<List<Country>> countries) {
    this.countries = countries;
  }

  @Override
  public String id() {
    return "person";
  }

  @Override
  public String code() {
    return "me";
  }

  @Override
  public Stage stage() {
    return Stage.COMPANIONS;
  }

  @Override
  public String title() {
    return "Where I am";
  }

  @Override
  public String purpose() {
    return "So that the first page fits the day you are having.";
  }

  @Override
  public boolean hasStyle() {
    return false;
  }

  @Override
  public List<EntryType<?>> types() {
    return List.of(Person.TYPE);
  }

  @Override
  public void routes(Routes inFront, Routes behind) {
    behind.get(path(), this::show).post(path(), this::keep);
  }

  @Override
  public List<Step> steps(Moment moment) {
    boolean said = Person.of(moment.book()).situation().isPresent();
    return said ? List.of() : List.of(new Step("Where are you now?", "One tap", path(), 40));
  }

  /// What the page shows.
  ///
  /// @param first whether this is part of set-up
  public record Page(
      PersonPractice practice,
      Form form,
      List<Option> situations,
      List<Option> countries,
      boolean first) {}

  private Reply show(Call call) {
    Form form = call.formForOnly(Person.TYPE, Person.ONLY, Person::fill);
    boolean first = call.book().find(Person.TYPE, Person.ONLY).isEmpty();
    return Reply.page("companions/person/person.jte", page(form, first));
  }

  private Reply keep(Call call) {
    Form form = call.form().with("id", Person.ONLY);
    String country = form.value("country");
    boolean known = countries.get().stream().anyMatch(each -> each.code().equals(country));
    if (!country.isEmpty() && !known) {
      form.error("country", "Choose a country from the list, or leave it open.");
    }
    var person =
        new Person(
            form.choice("situation", Situation.class),
            form.text("their-name").atMost(NAME_MAX).optional(),
            known ? country : "");
    if (!form.ok()) {
      return Reply.again("companions/person/person.jte", page(form, false));
    }
    boolean first = call.book().find(Person.TYPE, Person.ONLY).isEmpty();
    return call.keepAndSee(Person.TYPE, form, person, first ? "You are all set." : "Kept.", "/")
        .orElseGet(() -> Reply.again("companions/person/person.jte", page(form, false)));
  }

  private Page page(Form form, boolean first) {
    List<Option> situations =
        List.of(Situation.values()).stream().map(s -> Option.of(s, s.label())).toList();
    List<Option> options =
        countries.get().stream().map(c -> new Option(c.code(), c.name(), "")).toList();
    return new Page(this, form, situations, options, first);
  }
}
