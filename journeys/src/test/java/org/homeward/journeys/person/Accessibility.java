package org.homeward.journeys.person;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// Runs axe on pages, each kind of page once for each width. It injects a script, so pages without
/// scripts are not looked at; a zoomed page differs from a phone's in nothing axe sees.
final class Accessibility {
  private static final Set<String> SEEN = ConcurrentHashMap.newKeySet();
  private static final Set<String> COLOURED = ConcurrentHashMap.newKeySet();

  private Accessibility() {}

  /// What axe finds wrong with the page, in its own theme and in the other one; empty where this
  /// kind was looked at before at this width.
  static List<String> violations(Page page, Screen screen) {
    boolean isLookedAt = screen.script && screen != Screen.ZOOMED;
    if (!isLookedAt || !SEEN.add(screen.width + " " + kind(page))) {
      return List.of();
    }
    List<String> found = new ArrayList<>(found(axe(page), page, screen.width + " px"));
    // Of all rules, the theme touches this one alone; and the width touches no colour.
    if (COLOURED.add(kind(page))) {
      page.emulateMedia(theme(!screen.dark));
      found.addAll(found(axe(page).withRules(List.of("color-contrast")), page, "other theme"));
      page.emulateMedia(theme(screen.dark));
    }
    return found;
  }

  private static Page.EmulateMediaOptions theme(boolean dark) {
    return new Page.EmulateMediaOptions()
        .setColorScheme(dark ? ColorScheme.DARK : ColorScheme.LIGHT);
  }

  private static AxeBuilder axe(Page page) {
    var options = new AxeRunOptions();
    options.setResultTypes(List.of("violations"));
    return new AxeBuilder(page).options(options).setLegacyMode(true);
  }

  private static List<String> found(AxeBuilder axe, Page page, String look) {
    return axe.analyze().getViolations().stream()
        .map(rule -> page.url() + " (" + look + "): " + words(rule))
        .toList();
  }

  private static String words(Rule rule) {
    return rule.getId()
        + ", "
        + rule.getHelp()
        + ": "
        + rule.getNodes().stream().limit(3).map(node -> node.getHtml()).toList();
  }

  /// The address without ids and numbers, the heading, and whether there are errors: one template
  /// in one of its shapes.
  private static String kind(Page page) {
    String path = page.url().replaceFirst("^http://[^/]+", "");
    boolean wrong = page.locator("#errors, p.error").count() > 0;
    return path.replaceAll("/[0-9a-z-]{16,}", "/{id}")
        + " "
        + page.locator("h1").first().textContent()
        + (wrong ? " with errors" : "");
  }
}
