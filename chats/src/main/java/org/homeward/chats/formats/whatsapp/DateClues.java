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
    padded |= isPadded(written);
    shortYear &= date.third() < 100;
    slashes &= written.indexOf('/') > 0;
    twelveHours |= stamp.period() != DayPeriod.NONE;
    upperCase |= stamp.halfOfDay().contains("AM") || stamp.halfOfDay().contains("PM");
    farFromLatin |=
        written.chars().anyMatch(c -> Character.isDigit(c) && c > '9')
            || stamp.halfOfDay().codePoints().anyMatch(DateClues::isNotLatin);
    farEast |= (written + stamp.halfOfDay()).codePoints().anyMatch(DateClues::isFarEastern);
  }

  private static boolean isPadded(String written) {
    return written.matches("0\\d?\\D.*|\\d+\\D+0\\d.*");
  }

  private static boolean isNotLatin(int c) {
    return Character.isLetter(c) && Character.UnicodeScript.of(c) != Character.UnicodeScript.LATIN;
  }

  private static boolean isFarEastern(int c) {
    Character.UnicodeScript script = Character.UnicodeScript.of(c);
    return script == Character.UnicodeScript.HAN || script == Character.UnicodeScript.HANGUL;
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
