package org.homeward.journeys.person;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
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
  ///
  /// @param shape what makes a page another kind than its address says
  static List<String> violations(Page page, Screen screen, String shape) {
    String kind = path(page) + " " + shape;
    boolean isLookedAt = screen.script && screen != Screen.ZOOMED;
    if (!isLookedAt || !SEEN.add(screen.width + " " + kind)) {
      return List.of();
    }
    List<String> found = new ArrayList<>();
    boolean colours = COLOURED.add(kind);
    if ((Boolean) page.evaluate("typeof axe === 'undefined'")) {
      found.addAll(first(page));
    } else {
      found.addAll(again(page, colours ? "{}" : "{'color-contrast': {enabled: false}}"));
    }
    // Of all rules, the theme touches this one alone; and the width touches no colour.
    if (colours) {
      page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(screen.otherTheme()));
      found.addAll(again(page, "{}, runOnly: ['color-contrast']"));
      page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(screen.theme()));
    }
    return found.stream()
        .map(violation -> page.url() + " (" + screen.width + " px): " + violation)
        .toList();
  }

  private static List<String> first(Page page) {
    var options = new AxeRunOptions();
    options.setResultTypes(List.of("violations"));
    return new AxeBuilder(page)
        .options(options).setLegacyMode(true).analyze().getViolations().stream()
            .map(Accessibility::words)
            .toList();
  }

  // In a page axe is in already: to put it there takes as long as to look.
  private static List<String> again(Page page, String rules) {
    Object found =
        page.evaluate(
            "async () => (await axe.run(document, {resultTypes: ['violations'], rules: "
                + rules
                + "})).violations.map(v =>"
                + " v.id + ', ' + v.help + ': ' + v.nodes.slice(0, 3).map(n => n.html))");
    return ((List<?>) found).stream().map(String::valueOf).toList();
  }

  private static String words(Rule rule) {
    return rule.getId()
        + ", "
        + rule.getHelp()
        + ": "
        + rule.getNodes().stream().limit(3).map(node -> node.getHtml()).toList();
  }

  /// The address without ids and numbers.
  private static String path(Page page) {
    return page.url().replaceFirst("^http://[^/]+", "").replaceAll("/[0-9a-z-]{16,}", "/{id}");
  }
}
