package org.homeward.path.prepare.exit;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.homeward.web.form.Form;

/// The parts of a safety plan. Their names are written into every log and never change.
///
/// Those for dark thoughts follow the six parts of Stanley and Brown's safety plan, in our words.
public enum Part {
  PLACE(
      Group.GOING,
      "Where I could go",
      "A friend, family, a hotel, a shelter. Two places are better than one."),
  PEOPLE(
      Group.GOING,
      "Who knows, and who I can call at any hour",
      "Names and numbers. Is there one you know by heart?"),
  PAPERS(
      Group.GOING,
      "Papers and copies",
      "Passport, birth papers, bank, lease, court, medicine. Where are they? Where could a copy be?"),
  MONEY(
      Group.GOING,
      "Money",
      "A little put by, a card of your own. Somebody who shares an account can see changes in it."),
  PHONE(
      Group.GOING,
      "Phone and devices",
      "A charged phone, a charger, a device they cannot open. A changed setting can be noticed."),
  CODE_WORD(
      Group.GOING,
      "A code word, and with whom",
      "You say it or write it, and they know what to do. What do they do?"),
  CHILDREN(
      Group.GOING,
      "Children and animals",
      "Who could have them for a night? What do the children know, and whom may they call?"),
  TAKE(
      Group.GOING,
      "What to take",
      "Keys, medicine, glasses, chargers, one thing for comfort. Where could a bag wait?"),
  WHEN(Group.GOING, "When I would go", "A time of day, or a sign you set for yourself."),
  SIGNS(Group.GOING, "Signs that it is getting worse", "What you have learned to notice."),
  HOME(
      Group.GOING,
      "What makes home safer now",
      "A room with a second way out. A neighbour who would call. Away from the kitchen."),

  WARNING(
      Group.DARK,
      "How I notice that it is getting dark",
      "Thoughts, pictures, moods, things you do."),
  ALONE(Group.DARK, "What I can do by myself", "Things that carried you through an hour before."),
  COMPANY(
      Group.DARK,
      "People and places that take my mind off it",
      "You do not have to talk about it there."),
  ASK(Group.DARK, "People I can ask for help", "Names and numbers."),
  PROFESSIONALS(
      Group.DARK,
      "Professionals and help lines",
      "A doctor, a therapist, a line, the nearest emergency room."),
  SURROUNDINGS(
      Group.DARK,
      "Making my surroundings safer",
      "What could be put out of reach, or given to somebody for a while?");

  /// The two halves of the plan.
  public enum Group {
    GOING("If it is not safe with them"),
    DARK("If thoughts get dark");

    private final String title;

    Group(String title) {
      this.title = title;
    }

    /// Its heading.
    public String title() {
      return title;
    }
  }

  private final Group group;
  private final String title;
  private final String hint;

  Part(Group group, String title, String hint) {
    this.group = group;
    this.title = title;
    this.hint = hint;
  }

  /// Which half it belongs to.
  public Group group() {
    return group;
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
    return String.valueOf(List.of(values()).indexOf(this) + 1);
  }

  /// The name its unfinished words are kept under.
  String draft() {
    return "plan-" + Form.key(this);
  }

  /// "Part 3 of 11", within its half.
  public String place() {
    List<Part> half = of(group);
    return "Part " + (half.indexOf(this) + 1) + " of " + half.size();
  }

  /// The one after it in the same half; empty at the end.
  public Optional<Part> next() {
    List<Part> half = of(group);
    int place = half.indexOf(this) + 1;
    return place < half.size() ? Optional.of(half.get(place)) : Optional.empty();
  }

  /// The parts of a half, in their order.
  public static List<Part> of(Group group) {
    return Arrays.stream(values()).filter(part -> part.group == group).toList();
  }

  static Optional<Part> named(String key) {
    return Arrays.stream(values()).filter(part -> part.key().equals(key)).findFirst();
  }
}
