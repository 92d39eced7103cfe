package org.homeward.path.heal.whatifs;

import java.time.LocalTime;
import java.util.List;
import org.homeward.book.EntryType;
import org.homeward.path.practice.Moment;
import org.homeward.path.practice.Offer;
import org.homeward.path.practice.Practice;
import org.homeward.path.practice.Stage;
import org.homeward.path.practice.Step;
import org.homeward.path.practice.Times;
import org.homeward.web.page.Routes;

/// The practice `whatifs`.
public final class WhatIfsPractice implements Practice {
  /// The address of the form for something the person wanted to tell them.
  public static final String TELL = "/n/e8/tell/new";

  @Override
  public String id() {
    return "whatifs";
  }

  @Override
  public String code() {
    return "e8";
  }

  @Override
  public Stage stage() {
    return Stage.HEAL;
  }

  @Override
  public String title() {
    return "What if";
  }

  @Override
  public String purpose() {
    return "Written down, given ten minutes a day, and put away.";
  }

  @Override
  public List<EntryType<?>> types() {
    return List.of(WhatIf.TYPE, ToTell.TYPE, TenMinutes.TYPE, TenPlan.TYPE);
  }

  @Override
  public boolean hasStyle() {
    return false;
  }

  @Override
  public void routes(Routes inFront, Routes behind) {
    new WhatIfPages(this).routes(behind);
    new TenPages(this).routes(behind);
  }

  /// Where the ten minutes have not been taken, by daylight, from the time that was set.
  @Override
  public List<Step> steps(Moment moment) {
    WhatIfs whatIfs = WhatIfs.of(moment.book());
    LocalTime now = moment.local().toLocalTime();
    boolean isTime = whatIfs.plan().time().map(each -> !now.isBefore(each)).orElse(true);
    return isTime
            && !Times.isNight(now)
            && !whatIfs.waiting().isEmpty()
            && whatIfs.on(moment.today(), moment.zone()).isEmpty()
        ? List.of(new Step("Ten minutes of your own", "Then it is put away", at("ten"), 46))
        : List.of();
  }

  @Override
  public List<Offer> offersTo(String practiceId, Moment moment) {
    WhatIfs whatIfs = WhatIfs.of(moment.book());
    return switch (practiceId) {
      case "wins" ->
          whatIfs.sittings().stream().anyMatch(each -> each.fact().ended())
              ? List.of(
                  new Offer("I gave what goes round ten minutes, and put it away.", "See", path()))
              : List.of();
      case "contact" ->
          whatIfs.tells().isEmpty()
              ? List.of()
              : List.of(
                  new Offer(
                      "What you want to tell them has a drawer of its own.", "Put it there", TELL));
      default -> List.of();
    };
  }
}
