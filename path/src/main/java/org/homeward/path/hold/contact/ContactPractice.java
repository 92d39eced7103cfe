package org.homeward.path.hold.contact;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.homeward.book.EntryType;
import org.homeward.path.companions.person.Person;
import org.homeward.path.companions.person.Situation;
import org.homeward.path.practice.Moment;
import org.homeward.path.practice.Offer;
import org.homeward.path.practice.Practice;
import org.homeward.path.practice.Stage;
import org.homeward.path.practice.Step;
import org.homeward.path.practice.Times;
import org.homeward.web.page.Routes;

/// The practice `contact`.
public final class ContactPractice implements Practice {
  /// The address of the page for a slip, where `urge` leads when it ended in contact.
  public static final String SLIP = "/n/p8/slip";

  private final Supplier<List<Practice>> practices;

  /// @param practices every practice, asked for what it offers when the page is shown
  public ContactPractice(Supplier<List<Practice>> practices) {
    this.practices = practices;
  }

  @Override
  public String id() {
    return "contact";
  }

  @Override
  public String code() {
    return "p8";
  }

  @Override
  public Stage stage() {
    return Stage.HOLD;
  }

  @Override
  public String title() {
    return "Contact";
  }

  @Override
  public String purpose() {
    return "The days without, and what the days with brought you.";
  }

  @Override
  public List<EntryType<?>> types() {
    return List.of(Contact.TYPE, Intention.TYPE, ContactPlan.TYPE);
  }

  @Override
  public void routes(Routes inFront, Routes behind) {
    new ContactPages(this).routes(behind);
    new SlipPages(this).routes(behind);
    new BeforePages(this).routes(behind);
  }

  @Override
  public List<Step> steps(Moment moment) {
    Contacts contacts = Contacts.of(moment.book());
    Optional<Contacts.Unanswered> unanswered = contacts.unanswered(moment.today());
    if (unanswered.isPresent()) {
      LocalDate day = unanswered.get().day();
      String about =
          day.equals(moment.today().minusDays(1)) ? "yesterday" : Times.of(moment).day(day);
      return List.of(
          new Step(
              "About " + about + ": how was it after?",
              "One minute, or put it aside",
              at("after/" + unanswered.get().id()),
              60));
    }
    boolean holding =
        Person.of(moment.book()).situation().map(Situation::stage).equals(Optional.of(Stage.HOLD));
    return holding && contacts.from().isEmpty()
        ? List.of(new Step("The day you count from", "One date", at("plan"), 35))
        : List.of();
  }

  @Override
  public List<Offer> offersTo(String practiceId, Moment moment) {
    return practiceId.equals("parting")
        ? Contacts.of(moment.book())
            .fade()
            .map(fade -> {
              String rule =
                  fade.ruleHasCome(moment.today())
                      ? " Your rule has come: now a clean break, if you still want it so."
                      : "";
              return new Offer(fade.said(moment.today()) + rule, "See it in Contact", path());
            })
            .stream()
            .toList()
        : List.of();
  }

  /// What other practices show on this one's page.
  List<Offer> offers(Moment moment) {
    return practices.get().stream()
        .flatMap(practice -> practice.offersTo(id(), moment).stream())
        .toList();
  }

  /// Whether business contact has its own place on the pages: the person chose so, or said nothing
  /// and shares children, work or a home.
  static boolean isBusinessOnly(Moment moment) {
    return Contacts.of(moment.book())
        .plan()
        .mode()
        .map(ContactMode.BUSINESS::equals)
        .orElseGet(
            () -> Person.of(moment.book()).situation().equals(Optional.of(Situation.CHILDREN)));
  }
}
