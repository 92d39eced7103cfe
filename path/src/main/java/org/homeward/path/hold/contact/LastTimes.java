package org.homeward.path.hold.contact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.homeward.book.Entry;
import org.homeward.web.chart.Chart;
import org.homeward.web.chart.Svg;

/// The last times the person wrote: what they hoped for, what came, and how the next day felt.
/// Their own record, for the moment before the next one.
public final class LastTimes {
  /// So many fit beside each other.
  public static final int MOST = 6;

  private static final double WIDTH = 320;
  private static final double LEFT = 92;
  private static final double HOPED = 26;
  private static final double GOT = 60;
  private static final double NEXT = 104;
  private static final double DOT = 9;
  private static final double STROKE_MOST = 20;
  private static final int MIDDLE = 5;

  private LastTimes() {}

  /// The drawing, with a sentence like "Four times you hoped for warmth. It came once."
  ///
  /// Only contacts with a hope are drawn, because only they can be compared with what came.
  ///
  /// @param most how many at once, 1 to [#MOST]
  /// @return empty where no contact with a hope is recorded, or what came of none of them was told
  public static Optional<Chart> of(Contacts contacts, int most) {
    List<Contact> hoped =
        contacts.lastOutcomes(Integer.MAX_VALUE).stream()
            .map(Entry::fact)
            .filter(contact -> contact.hope().hopedForSomething())
            .toList();
    if (hoped.isEmpty()) {
      return Optional.empty();
    }
    int shown = Math.clamp(most, 1, MOST);
    List<Contact> last = hoped.subList(Math.max(0, hoped.size() - shown), hoped.size());
    if (last.stream().noneMatch(LastTimes::isTold)) {
      return Optional.empty();
    }
    String sentence = sentence(last);
    return Optional.of(new Chart(title(last), sentence, draw(last, sentence), table(last)));
  }

  private static boolean isTold(Contact contact) {
    return contact.outcome().met().isPresent() || contact.outcome().nextDay().isPresent();
  }

  private static String title(List<Contact> last) {
    boolean written = last.stream().allMatch(each -> each.kind() == ContactKind.WRITING);
    String times = last.size() == 1 ? "The last time" : "The last " + word(last.size()) + " times";
    return written ? times + " you wrote" : times;
  }

  private static String sentence(List<Contact> last) {
    Set<HopedFor> hopes =
        last.stream().flatMap(each -> each.hope().what().stream()).collect(Collectors.toSet());
    String what = hopes.size() == 1 ? hopes.iterator().next().toYou() : "for something";
    String hoped =
        last.size() == 1
            ? "You hoped " + what + "."
            : capital(times(last.size())) + " you hoped " + what + ".";
    long answered = last.stream().filter(each -> isAnswered(each.outcome())).count();
    return (hoped + came(last, answered) + nextDay(last)).strip();
  }

  private static String came(List<Contact> last, long answered) {
    long whole = count(last, Met.YES);
    long part = count(last, Met.PARTLY);
    if (answered == 0) {
      return "";
    }
    if (whole == 0 && part == 0) {
      return answered == last.size() ? " It did not come." : " It has not come so far.";
    }
    if (answered == 1 && last.size() == 1) {
      return whole == 1 ? " It came." : " It came in part.";
    }
    if (whole == 0) {
      return " It came in part " + times(part) + ".";
    }
    return " It came " + times(whole) + (part == 0 ? "." : ", and in part " + times(part) + ".");
  }

  private static String nextDay(List<Contact> last) {
    List<Integer> felt =
        last.stream().flatMapToInt(each -> each.outcome().nextDay().stream()).boxed().toList();
    long low = felt.stream().filter(n -> n < MIDDLE).count();
    long good = felt.stream().filter(n -> n > MIDDLE).count();
    if (low == 0 && good == 0) {
      return "";
    }
    if (last.size() == 1) {
      return " The next day was a " + (low == 1 ? "low" : "good") + " one.";
    }
    String both = low > 0 && good > 0 ? ", and " : "";
    String said =
        (low > 0 ? "low " + times(low) : "") + both + (good > 0 ? "good " + times(good) : "");
    return " The next day was " + said + ".";
  }

  private static long count(List<Contact> last, Met met) {
    return last.stream().filter(each -> each.outcome().met().equals(Optional.of(met))).count();
  }

  private static boolean isAnswered(Outcome outcome) {
    return outcome.met().filter(met -> met != Met.NOT_YET).isPresent();
  }

  private static Svg draw(List<Contact> last, String sentence) {
    var svg = new Svg(WIDTH, 132, sentence);
    svg.text(0, HOPED + 4, "start", "", "hoped");
    svg.text(0, GOT + 4, "start", "", "got");
    svg.text(0, NEXT + 4, "start", "", "next day");
    double pitch = (WIDTH - LEFT) / last.size();
    for (int i = 0; i < last.size(); i++) {
      double x = LEFT + (i + 0.5) * pitch;
      if (i > 0) {
        svg.line(LEFT + i * pitch, 10, LEFT + i * pitch, 126, "line");
      }
      svg.circle(x, HOPED, DOT, "gold");
      got(svg, x, last.get(i).outcome().met());
      next(svg, x, last.get(i).outcome().nextDay());
    }
    return svg;
  }

  private static void got(Svg svg, double x, Optional<Met> met) {
    switch (met.orElse(Met.NOT_YET)) {
      case YES -> svg.circle(x, GOT, DOT, "gold");
      case PARTLY -> svg.circle(x, GOT, DOT - 1, "gold-line").circle(x, GOT, DOT - 5, "gold");
      case NO -> svg.circle(x, GOT, DOT - 1, "gold-line");
      case NOT_YET -> svg.text(x, GOT + 5, "middle", "", "?");
    }
  }

  /// A stroke up from the middle for a good day, down for a low one, as long as it was so.
  private static void next(Svg svg, double x, OptionalInt felt) {
    if (felt.isEmpty()) {
      svg.text(x, NEXT + 5, "middle", "", "?");
      return;
    }
    double length = (felt.getAsInt() - MIDDLE) * STROKE_MOST / MIDDLE;
    svg.line(x - 7, NEXT, x + 7, NEXT, "line");
    svg.line(x, NEXT, x, NEXT - length, "sky-line");
  }

  private static Chart.Table table(List<Contact> last) {
    List<List<String>> rows = new ArrayList<>();
    for (Contact contact : last) {
      OptionalInt felt = contact.outcome().nextDay();
      rows.add(
          List.of(
              Contact.when(contact.day(), Optional.empty()),
              contact.hope().what().map(HopedFor::label).orElse(""),
              contact.outcome().met().map(Met::label).orElse("not said"),
              felt.isPresent() ? felt.getAsInt() + " of 10" : "not said"));
    }
    return new Chart.Table(List.of("Day", "Hoped for", "Did it come", "The next day"), rows);
  }

  private static String times(long count) {
    return count == 1 ? "once" : count == 2 ? "twice" : word(count) + " times";
  }

  private static String word(long count) {
    String[] words = {"no", "one", "two", "three", "four", "five", "six"};
    return words[Math.toIntExact(count)];
  }

  private static String capital(String text) {
    return Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }
}
