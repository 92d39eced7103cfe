package org.homeward.chats.formats.sms;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PhoneNumbersTest {
  private static Map<String, String> same(String... numbers) {
    return PhoneNumbers.same(Set.of(numbers), (one, other) -> false);
  }

  @Test
  void what_is_only_for_the_eye_is_left_out() {
    assertEquals("+491701234567", PhoneNumbers.compact("0049 (170) 123-4567"));
    assertEquals("+491701234567", PhoneNumbers.compact("\u202a+49\u00a0170\u20111234567\u202c"));
    assertEquals("01701234567", PhoneNumbers.compact("0170/1234567"));
    assertEquals("72000", PhoneNumbers.compact("72000"));
    assertEquals("BANK-1", PhoneNumbers.compact("BANK-1 "));
    assertEquals("ana@example.org", PhoneNumbers.compact("Ana@Example.org"));
  }

  @Test
  void a_number_for_home_is_the_one_with_a_country_code() {
    assertEquals(Map.of("01701234567", "+491701234567"), same("01701234567", "+491701234567"));
    assertEquals(Map.of("5551234567", "+15551234567"), same("5551234567", "+15551234567"));
    assertEquals(Map.of("15551234567", "+15551234567"), same("15551234567", "+15551234567"));
    assertEquals(Map.of("612345678", "+34612345678"), same("612345678", "+34612345678"));
    assertEquals(Map.of("0612345678", "+390612345678"), same("0612345678", "+390612345678"));
  }

  @Test
  void numbers_that_may_be_two_people_stay_apart() {
    assertEquals(Map.of(), same("612345678", "+34612345678", "+33612345678"));
    assertEquals(Map.of(), same("01701234567", "+491701234568"));
    assertEquals(Map.of(), same("4567", "+491701234567"));
    assertEquals(Map.of(), same("234567", "+491701234567"));
    assertEquals(
        Map.of(), PhoneNumbers.same(Set.of("01701234567", "+491701234567"), (one, other) -> true));
  }
}
