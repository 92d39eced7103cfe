package org.homeward.journeys.person;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// Runs axe on pages, each kind of page once for each look. It injects a script, so pages without
/// scripts are not looked at; a zoomed page differs from a phone's in nothing axe sees.
final class Accessibility {
  private static final Set<String> SEEN = ConcurrentHashMap.newKeySet();

  private Accessibility() {}

  /// What axe finds wrong with the page; empty where this kind was looked at before.
  static List<String> violations(Page page, Screen screen) {
    boolean isLookedAt = screen.script && screen != Screen.ZOOMED;
    if (!isLookedAt || !SEEN.add(screen.look() + " " + kind(page))) {
      return List.of();
    }
    var options = new AxeRunOptions();
    options.setResultTypes(List.of("violations"));
    return new AxeBuilder(page)
        .options(options).setLegacyMode(true).analyze().getViolations().stream()
            .map(rule -> page.url() + " (" + screen.look() + "): " + words(rule))
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
