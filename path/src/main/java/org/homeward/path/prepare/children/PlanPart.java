package org.homeward.path.prepare.children;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// The parts of a parenting plan. Their names are written into every log and never change.
public enum PlanPart {
  CHILD(
      "What matters to them",
      "What each child needs, likes and is afraid of. What they said themselves, if they did."),
  PEOPLE(
      "People and addresses", "Who is who, where, and who may fetch them. Numbers for a bad day."),
  SCHOOL_DAYS("School days and weekends", "Beginning and end times, homework, who packs the bag."),
  HOLIDAYS(
      "Holidays and special days",
      "School holidays, birthdays, religious days. Turn about by year? From which hour to which?"),
  HANDOVER(
      "Handing over",
      "Where, when, who drives, how late is late. School is a quiet place: one brings, one fetches."),
  DECISIONS(
      "Who decides what",
      "Day by day: whoever has them. Together: school, doctors, moving, faith, passports."),
  TALKING(
      "How we write to each other",
      "One channel, business only, a day to answer. No messages carried by the children."),
  CALLS("Calls with the other one", "When they may call, and that nobody listens in."),
  HEALTH("Health", "Doctors, allergies, medicine, who stays home, who is told and how fast."),
  TRAVEL("Travel", "How long before it is said, passports, letters of consent, who keeps papers."),
  COSTS("Costs", "What is paid each month, extras, receipts, and by which day."),
  THINGS("Things and animals", "What stays in one home, what travels, what there are two of."),
  SAFETY("Safety", "Car seats, screens, who may look after them, drink, whatever worries you."),
  CHANGES(
      "Swaps, and when we disagree",
      "How a swap is asked. The steps: write it down, propose, a third person, then a court."),
  LATER(
      "Looking at it again",
      "A day to look at the plan, in half a year perhaps. What is still open.");

  private final String title;
  private final String hint;

  PlanPart(String title, String hint) {
    this.title = title;
    this.hint = hint;
  }

  /// Its heading.
  public String title() {
    return title;
  }

  /// What might stand there.
  public String hint() {
    return hint;
  }

  /// Its name in an address: a number, because addresses stay in a browser's history.
  public String key() {
    return Integer.toString(place());
  }

  /// Its place, 1 for the first.
  public int place() {
    return List.of(values()).indexOf(this) + 1;
  }

  Optional<PlanPart> next() {
    return Arrays.stream(values()).filter(part -> part.place() == place() + 1).findFirst();
  }

  static Optional<PlanPart> named(String key) {
    return Arrays.stream(values()).filter(part -> part.key().equals(key)).findFirst();
  }
}
