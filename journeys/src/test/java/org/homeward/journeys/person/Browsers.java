package org.homeward.journeys.person;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/// One Chromium for each thread of tests, because a Playwright belongs to the thread that made it.
/// All are closed after the last test.
final class Browsers implements AutoCloseable {
  private record Pair(Playwright playwright, Browser browser) {}

  /// Nothing here is that slow; a machine with other work may be.
  static final int PATIENCE_MILLIS = 15_000;

  private final Map<Thread, Pair> byThread = new ConcurrentHashMap<>();

  Browser ofThisThread() {
    return byThread.computeIfAbsent(Thread.currentThread(), thread -> launch()).browser();
  }

  private static Pair launch() {
    PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
    var playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    List<String> args =
        new ArrayList<>(
            List.of(
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync"));
    if (System.getProperty("user.name").equals("root")) {
      args.add("--no-sandbox");
    }
    Browser browser =
        playwright
            .chromium()
            .launch(new BrowserType.LaunchOptions().setExecutablePath(chromium()).setArgs(args));
    return new Pair(playwright, browser);
  }

  private static Path chromium() {
    String named = System.getenv("HOMEWARD_CHROMIUM");
    if (named != null && !named.isEmpty()) {
      return Path.of(named);
    }
    String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
    return Stream.of("chromium", "chromium-browser", "google-chrome")
        .flatMap(name -> Stream.of(path.split(":", -1)).map(folder -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("Chromium is needed: HOMEWARD_CHROMIUM"));
  }

  @Override
  public void close() {
    byThread.values().forEach(pair -> pair.playwright().close());
    byThread.clear();
  }
}
