package org.homeward.web.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.homeward.book.EntryId;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class KeepingTest {
  private static final EntryId GONE = new EntryId("8sb8w5nx01vrr3pw");

  @Test
  void who_takes_back_something_new_is_not_left_on_a_page_that_went_with_it() {
    assertEquals("/n/z6", Keeping.above("/n/z6/8sb8w5nx01vrr3pw", GONE));
    assertEquals("/n/y3", Keeping.above("/n/y3/now/8sb8w5nx01vrr3pw/end", GONE));
  }

  @Test
  void any_other_page_stays() {
    assertEquals("/n/z6", Keeping.above("/n/z6", GONE));
    assertEquals("/n/z6/unsent", Keeping.above("/n/z6/unsent", GONE));
    assertEquals("/", Keeping.above("/", GONE));
    assertEquals("/8sb8w5nx01vrr3pw", Keeping.above("/8sb8w5nx01vrr3pw", GONE));
  }
}
