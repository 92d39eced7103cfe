package org.homeward.journeys.person;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/// How a person works a page: with a pointer, or with the keyboard alone.
sealed interface Touch {
  /// Presses a button or link.
  void press(Page page, Locator target);

  /// Writes over what stands in a field.
  void type(Page page, Locator field, String text);

  /// Chooses a radio button or ticks a box.
  void choose(Page page, Locator input);

  /// A mouse or a finger.
  record Pointer() implements Touch {
    @Override
    public void press(Page page, Locator target) {
      target.click();
    }

    @Override
    public void type(Page page, Locator field, String text) {
      field.fill(text);
    }

    @Override
    public void choose(Page page, Locator input) {
      input.check();
    }
  }

  /// Tab, Enter, Space and the arrows, as somebody who cannot see or point would.
  record Keyboard() implements Touch {
    private static final int TABS_MAX = 120;
    private static final int ARROWS_MAX = 15;

    @Override
    public void press(Page page, Locator target) {
      tabTo(page, target);
      page.keyboard().press("Enter");
    }

    @Override
    public void type(Page page, Locator field, String text) {
      tabTo(page, field);
      page.keyboard().press("Control+A");
      page.keyboard().type(text);
    }

    @Override
    public void choose(Page page, Locator input) {
      boolean radio = "radio".equals(input.getAttribute("type"));
      tabToGroup(page, input);
      if (!radio) {
        page.keyboard().press("Space");
        return;
      }
      for (int i = 0; i < ARROWS_MAX && !input.isChecked(); i++) {
        page.keyboard().press(hasFocus(input) ? "Space" : "ArrowDown");
      }
      assertTrue(input.isChecked(), "the keyboard reaches the answer");
    }

    private static void tabTo(Page page, Locator target) {
      for (int i = 0; i < TABS_MAX && !hasFocus(target); i++) {
        page.keyboard().press("Tab");
      }
      assertTrue(hasFocus(target), "the keyboard reaches it: " + target);
    }

    /// The Tab key stops once at a group of radio buttons, wherever in it.
    private static void tabToGroup(Page page, Locator input) {
      String focused =
          "e => document.activeElement === e"
              + " || (e.type === 'radio' && document.activeElement.name === e.name)";
      for (int i = 0; i < TABS_MAX && !(boolean) input.evaluate(focused); i++) {
        page.keyboard().press("Tab");
      }
    }

    private static boolean hasFocus(Locator target) {
      return (boolean) target.evaluate("e => document.activeElement === e");
    }
  }
}
