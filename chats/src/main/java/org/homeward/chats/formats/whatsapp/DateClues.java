package org.homeward.chats.formats.whatsapp;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/// How dates and times are written says which country's phone wrote them.
final class DateClues {
  private static final int TELLING_YEARS = 3;

  private boolean padded;
  private boolean shortYear = true;
  private boolean twelveHours;
  private boolean upperCase;
  private boolean slashes = true;
  private boolean farFromLatin;
  private boolean farEast;

  /// Takes a header with a date that was not the last one's.
  void add(Stamp stamp) {
    DateNumbers date = stamp.date();
    String written = date.written();
    padded = padded || isPadded(written);
    shortYear &= date.third() < 100;
    slashes &= written.indexOf('/') > 0;
    twelveHours |= stamp.period() != DayPeriod.NONE;
    upperCase |= stamp.halfOfDay().contains("AM") || stamp.halfOfDay().contains("PM");
    look(written, true);
    look(stamp.halfOfDay(), false);
  }

  /// Whether the first or the second number has a zero in front: "05/1/2024", "5.01.2024". By hand,
  /// as every new date is asked.
  private static boolean isPadded(String written) {
    int first = digits(written, 0);
    if (first > 0 && first <= 2 && first < written.length() && written.charAt(0) == '0') {
      return true;
    }
    int second = first;
    while (second < written.length() && !isDigit(written.charAt(second))) {
      second++;
    }
    return first > 0
        && second > first
        && second + 1 < written.length()
        && written.charAt(second) == '0'
        && isDigit(written.charAt(second + 1));
  }

  /// After the digits that stand at a place.
  private static int digits(String written, int from) {
    int i = from;
    while (i < written.length() && isDigit(written.charAt(i))) {
      i++;
    }
    return i;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /// @param date whether this is the date, of which the digits tell, or words, of which the letters
  ///   do
  private void look(String text, boolean date) {
    for (int i = 0; i < text.length(); i++) {
      int c = text.charAt(i);
      if (c < 0x80) {
        continue;
      }
      Character.UnicodeScript script = Character.UnicodeScript.of(c);
      farFromLatin |=
          date
              ? Character.isDigit(c)
              : Character.isLetter(c) && script != Character.UnicodeScript.LATIN;
      farEast |= script == Character.UnicodeScript.HAN || script == Character.UnicodeScript.HANGUL;
    }
  }

  /// Whether three short numbers begin with the year.
  boolean yearFirst(Set<Integer> firsts, Set<Integer> thirds) {
    return farEast || (firsts.size() == 1 && thirds.size() >= TELLING_YEARS);
  }

  /// Which of day and month stands first, or null where both are written like this.
  @Nullable Layout dayOrMonth() {
    if (slashes && twelveHours && upperCase && shortYear && !padded) {
      return Layout.MONTH_DAY_YEAR;
    }
    boolean lowerCase = twelveHours && !upperCase;
    boolean dayFirst = !slashes || farFromLatin || (padded && !twelveHours) || lowerCase;
    return dayFirst ? Layout.DAY_MONTH_YEAR : null;
  }
}
