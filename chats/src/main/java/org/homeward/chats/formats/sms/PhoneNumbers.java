package org.homeward.chats.formats.sms;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;

/// Which addresses are the same phone.
///
/// A number written for use at home is taken for the one number in the file that ends with it after
/// a country code; where two do, or the names differ, it stays apart: joining two people is worse
/// than showing one twice.
final class PhoneNumbers {
  private static final int DIGITS_MIN = 8;
  private static final int COUNTRY_CODE_DIGITS_MAX = 3;

  private PhoneNumbers() {}

  /// An address without what is only there for the eye: `+491701234567` for `0049 (170) 123-4567`.
  /// One that is no number is left as it is, but for the case of an e-mail address.
  static String compact(String address) {
    StringBuilder digits = new StringBuilder();
    String trimmed = address.strip();
    for (int i = 0; i < trimmed.length(); i++) {
      char letter = trimmed.charAt(i);
      if (letter >= '0' && letter <= '9' || letter == '+' && digits.isEmpty()) {
        digits.append(letter);
      } else if (!isDecoration(letter)) {
        return trimmed.contains("@") ? trimmed.toLowerCase(Locale.ROOT) : trimmed;
      }
    }
    if (digits.length() > DIGITS_MIN && digits.charAt(0) == '0' && digits.charAt(1) == '0') {
      return "+" + digits.substring(2);
    }
    return digits.isEmpty() ? trimmed : digits.toString();
  }

  private static boolean isDecoration(char letter) {
    return Character.isSpaceChar(letter)
        || "()-./\u2010\u2011\u2013\t".indexOf(letter) >= 0
        || letter >= '\u200b' && letter <= '\u200f'
        || letter >= '\u202a' && letter <= '\u202e'
        || letter >= '\u2066' && letter <= '\u2069';
  }

  /// For each number without a country code that is surely another one with it: which.
  ///
  /// @param numbers compact addresses
  /// @param differ whether two of them are known to be different people
  static Map<String, String> same(Set<String> numbers, BiPredicate<String, String> differ) {
    Map<String, List<String>> byEnd = new HashMap<>();
    for (String number : numbers) {
      if (number.startsWith("+") && number.length() > DIGITS_MIN) {
        byEnd.computeIfAbsent(end(number), end -> new ArrayList<>()).add(number);
      }
    }
    Map<String, String> same = new HashMap<>();
    for (String number : numbers) {
      if (isHome(number)) {
        List<String> found =
            byEnd.getOrDefault(end(number), List.of()).stream()
                .filter(abroad -> matches(number, abroad) && !differ.test(number, abroad))
                .toList();
        if (found.size() == 1) {
          same.put(number, found.getFirst());
        }
      }
    }
    return same;
  }

  private static boolean isHome(String number) {
    return number.length() > DIGITS_MIN && number.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private static String end(String number) {
    return number.substring(number.length() - DIGITS_MIN);
  }

  private static boolean matches(String home, String abroad) {
    String digits = abroad.substring(1);
    boolean trunk = home.startsWith("0") && endsWith(digits, home.substring(1));
    return digits.equals(home) || trunk || endsWith(digits, home);
  }

  private static boolean endsWith(String digits, String home) {
    int code = digits.length() - home.length();
    return code >= 1 && code <= COUNTRY_CODE_DIGITS_MAX && digits.endsWith(home);
  }
}
