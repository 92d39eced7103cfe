package org.homeward.chats.formats.google;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads dates as Takeout writes them for people, in UTC: `Tuesday, January 2, 2024 at 3:04:05 PM
/// UTC`, `Dienstag, 2. Januar 2024 um 15:04:05 UTC`, `2024年1月2日星期二 UTC 15:04:05`.
final class WrittenDate {
  static final long NONE = Long.MIN_VALUE;

  private static final int LENGTH_MAX = 120;
  private static final Map<String, Integer> MONTHS = months();
  // These stand in one word with what is around them.
  private static final List<String> MORNING = List.of("上午", "午前", "오전");
  private static final List<String> AFTERNOON = List.of("下午", "午後", "오후");

  private static final Set<String> MORNINGS = Set.of("am", "πμ", "ص", "öö");
  private static final Set<String> AFTERNOONS = Set.of("pm", "μμ", "م", "ös");
  private static final Pattern TIME = Pattern.compile("(\\d{1,2})[:.](\\d{2})[:.](\\d{2})(?!\\d)");
  // "p. m.", with a blank of any kind.
  private static final Pattern HALF =
      Pattern.compile("(?<!\\p{L})([apπμ])\\.[\\s\u00a0\u202f]?([mμ])\\.?(?!\\p{L})");
  private static final Pattern PART = Pattern.compile("(\\d+)|[\\p{L}\\p{M}]+");

  private WrittenDate() {}

  private static Map<String, Integer> months() {
    String[] languages = {
      "january february march april may june july august september october november december",
      "jan feb mar apr may jun jul aug sep oct nov dec",
      "januar februar märz april mai juni juli august september oktober november dezember",
      "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
      "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
      "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre"
          + " dicembre",
      "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
      "januari februari maart april mei juni juli augustus september oktober november december",
      "stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada"
          + " grudnia",
      "января февраля марта апреля мая июня июля августа сентября октября ноября декабря",
      "ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık",
      "jänner februar mars april maj juni juli augusti september oktober november desember",
      "januar februar marts april maj juni juli august september oktober november december",
      "tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesäkuuta heinäkuuta elokuuta"
          + " syyskuuta lokakuuta marraskuuta joulukuuta",
      "ledna února března dubna května června července srpna září října listopadu prosince",
      "januára februára marca apríla mája júna júla augusta septembra októbra novembra decembra",
      "január február március április május június július augusztus szeptember október november"
          + " december",
      "ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie"
          + " decembrie",
      "січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня",
      "ιανουαρίου φεβρουαρίου μαρτίου απριλίου μαΐου ιουνίου ιουλίου αυγούστου σεπτεμβρίου"
          + " οκτωβρίου νοεμβρίου δεκεμβρίου",
      "januari februari maret april mei juni juli agustus september oktober november desember",
      "gener febrer març abril maig juny juliol agost setembre octubre novembre desembre",
      "जनवरी फ़रवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर अक्तूबर नवंबर दिसंबर",
      "בינואר בפברואר במרץ באפריל במאי ביוני ביולי באוגוסט בספטמבר באוקטובר בנובמבר בדצמבר",
      "يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر"
    };
    Map<String, Integer> months = new HashMap<>();
    for (String language : languages) {
      String[] names = language.split(" ");
      for (int i = 0; i < names.length; i++) {
        months.putIfAbsent(names[i], i + 1);
      }
    }
    return months;
  }

  /// Seconds since 1970, or [#NONE] where the date cannot be read for sure.
  static long read(String date) {
    if (date.length() > LENGTH_MAX) {
      return NONE;
    }
    String text = date.toLowerCase(Locale.ROOT);
    Matcher time = TIME.matcher(text);
    if (!time.find()) {
      return NONE;
    }
    String rest = text.substring(0, time.start()) + " " + text.substring(time.end());
    Words words = Words.of(HALF.matcher(rest).replaceAll("$1$2").replace(".", ""));
    LocalDate day = words.day();
    if (day == null || TIME.matcher(rest).find()) {
      return NONE;
    }
    int hour = Integer.parseInt(time.group(1));
    if (words.half != 0) {
      hour = hour % 12 + (words.half > 0 ? 12 : 0);
    }
    int minute = Integer.parseInt(time.group(2));
    int second = Integer.parseInt(time.group(3));
    return hour > 23 || minute > 59 || second > 59
        ? NONE
        : day.atTime(hour, minute, second).toEpochSecond(ZoneOffset.UTC);
  }

  /// The words and numbers of a date without its time.
  ///
  /// @param month the month named, or 0
  /// @param half -1 before noon, 1 after it, 0 where nothing says
  /// @param sure false where two months are named
  private record Words(List<Integer> numbers, int month, int half, boolean sure) {
    static Words of(String text) {
      List<Integer> numbers = new ArrayList<>();
      int month = 0;
      int half = 0;
      boolean sure = true;
      Matcher parts = PART.matcher(text);
      while (parts.find()) {
        String part = parts.group();
        if (parts.group(1) != null) {
          numbers.add(part.length() > 4 ? 0 : Integer.parseInt(part));
          continue;
        }
        int named = MONTHS.getOrDefault(part, 0);
        sure &= named == 0 || month == 0 || month == named;
        month = named == 0 ? month : named;
        half = MORNING.stream().anyMatch(part::contains) || MORNINGS.contains(part) ? -1 : half;
        half = AFTERNOON.stream().anyMatch(part::contains) || AFTERNOONS.contains(part) ? 1 : half;
      }
      return new Words(numbers, month, half, sure);
    }

    /// Without a month's name the date is year, month, day; with one, the day and the year in
    /// either order. Null where it is none of these.
    @Nullable LocalDate day() {
      boolean whole = numbers.size() == (month == 0 ? 3 : 2);
      if (!sure || !whole || month == 0 && numbers.getFirst() <= 31) {
        return null;
      }
      boolean yearFirst = numbers.getFirst() > 31;
      int year = yearFirst ? numbers.getFirst() : numbers.getLast();
      int day = yearFirst ? numbers.getLast() : numbers.getFirst();
      try {
        return LocalDate.of(year, month == 0 ? numbers.get(1) : month, day);
      } catch (DateTimeException noSuchDay) {
        return null;
      }
    }
  }
}
