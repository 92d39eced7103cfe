package org.homeward.path.hold.contact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.homeward.book.Entry;
import org.homeward.book.EntryId;
import org.homeward.path.tell.parting.Channel;
import org.homeward.path.tell.parting.PartingPlan;

/// The weeks of a fade with what was in them. Writing, calling and meeting are counted against a
/// week; what is by a channel still open and not over the budget is within the plan, and dents
/// nothing.
///
/// @param plan the plan they belong to
/// @param weeks every week of it, the first one first
/// @param within the contacts within the plan
record PlanHeld(PartingPlan plan, List<Held> weeks, Set<EntryId> within) {
  /// One week.
  ///
  /// @param times how often there was contact that counts against it, 0 or more
  record Held(PartingPlan.Week week, int times) {
    boolean isOver() {
      return times > week.budget();
    }
  }

  /// @param contacts by when they were, oldest first
  static PlanHeld of(PartingPlan plan, List<Entry<Contact>> contacts) {
    List<Held> weeks = new ArrayList<>();
    Set<EntryId> within = new HashSet<>();
    for (PartingPlan.Week week : plan.weeks()) {
      int times = 0;
      for (Entry<Contact> entry : contacts) {
        Contact contact = entry.fact();
        boolean inside = !contact.day().isBefore(week.from()) && !contact.day().isAfter(week.to());
        if (inside && counts(contact.kind())) {
          times++;
          if (times <= week.budget() && isOpen(contact.kind(), week.channels())) {
            within.add(entry.id());
          }
        }
      }
      weeks.add(new Held(week, times));
    }
    return new PlanHeld(plan, List.copyOf(weeks), Set.copyOf(within));
  }

  private static boolean counts(ContactKind kind) {
    return kind == ContactKind.WRITING || kind == ContactKind.MEETING;
  }

  private static boolean isOpen(ContactKind kind, List<Channel> channels) {
    return kind == ContactKind.MEETING
        ? channels.contains(Channel.MEETING)
        : channels.contains(Channel.CALLS) || channels.contains(Channel.MESSAGES);
  }

  /// The week that a day is in; empty before the fade and after it.
  Optional<Held> on(LocalDate day) {
    return weeks.stream()
        .filter(held -> !day.isBefore(held.week().from()) && !day.isAfter(held.week().to()))
        .findFirst();
  }

  /// How many weeks in a row were over the plan, up to the one a day is in.
  int overInARow(LocalDate day) {
    int row = 0;
    for (Held held : weeks) {
      boolean begun = !held.week().from().isAfter(day);
      boolean under = held.week().to().isBefore(day) || held.isOver();
      if (begun && under) {
        row = held.isOver() ? row + 1 : 0;
      }
    }
    return row;
  }

  /// Whether the person's own rule for a clean break has come.
  boolean ruleHasCome(LocalDate day) {
    return plan.rule().isPresent() && overInARow(day) >= plan.rule().getAsInt();
  }

  /// The week a day is in, in a sentence: "This week: 2 of 4 times."
  String said(LocalDate day) {
    return on(day)
        .map(held -> {
          int budget = held.week().budget();
          String times = budget == 1 ? "1 time" : budget + " times";
          return held.times() == 0
              ? "This week: up to " + times + "."
              : "This week: " + held.times() + " of " + times + ".";
        })
        .orElse(day.isBefore(plan.from()) ? "The fade has not begun." : "The fade is over.");
  }
}
