package org.homeward.journeys.person;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;

/// Finds on a page what a person would name, by the words that stand there.
///
/// @param page where to look
/// @param withTabKey whether what shows itself only to the Tab key can be found
record Finding(Page page, boolean withTabKey) {
  /// A button or link.
  Locator control(String name) {
    var options = new Page.GetByRoleOptions().setName(beginning(name));
    Locator found =
        page.getByRole(AriaRole.BUTTON, options).or(page.getByRole(AriaRole.LINK, options));
    return (withTabKey ? found : found.and(page.locator(":not(.skip)"))).first();
  }

  /// A button or link in the first entry of a list that holds those words.
  Locator controlBeside(String words, String name) {
    Locator entry =
        page.locator("ul.entries > li")
            .filter(new Locator.FilterOptions().setHasText(words))
            .first();
    var options = new Locator.GetByRoleOptions().setName(beginning(name));
    return entry
        .getByRole(AriaRole.BUTTON, options)
        .or(entry.getByRole(AriaRole.LINK, options))
        .first();
  }

  /// A field to write in.
  Locator field(String label) {
    return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
  }

  /// What is said beside a field when it needs another look.
  Locator errorAt(String label) {
    return page.locator(".field")
        .filter(new Locator.FilterOptions().setHas(page.getByText(label)))
        .first()
        .locator(".error");
  }

  /// A radio button or box.
  Locator answer(String words) {
    return page.locator("label")
        .filter(new Locator.FilterOptions().setHasText(beginning(words)))
        .locator("input")
        .first();
  }

  /// A number on a scale.
  Locator onScale(String scale, int number) {
    return answerTo(scale, String.valueOf(number));
  }

  /// An answer within the group of a question, by how it is sent.
  Locator answerTo(String question, String sent) {
    return page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName(beginning(question)))
        .locator("input[value='" + sent + "']");
  }

  /// A name as the eye reads it; what only a screen reader says, or a small line, may follow.
  private static Pattern beginning(String name) {
    return Pattern.compile("^\\s*" + name.replaceAll("[.?*+^$()|\\[\\]{}\\\\]", "\\\\$0"));
  }
}
