package org.homeward.app.serving;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.homeward.app.serving.Site.OpenSite;

/// Visits its own pages as a person would on a first and a second day, and ends, so that the
/// virtual machine can record which classes a start needs. The vault is a throwaway one in the
/// system's temporary folder.
public final class TrainCommand {
  private static final String PASSPHRASE = "only for a recording";
  private static final String LEAVE = "/x";
  private static final int PAGES_MAX = 100;
  private static final int ROUNDS = 3;
  private static final Pattern LINK = Pattern.compile("(?:href|src)=\"(/[^\"#?]*)\"");

  private final Site site;
  private final Clock clock;

  /// @param site what to visit
  /// @param clock what its pages take for now
  public TrainCommand(Site site, Clock clock) {
    this.site = site;
    this.clock = clock;
  }

  /// Opens the site, visits it, closes it and removes what it kept.
  ///
  /// @throws IOException when the site cannot be opened or does not answer
  public void run() throws IOException {
    Path folder = Files.createTempDirectory("homeward-train");
    try (OpenSite open = site.open(folder, clock, 0)) {
      visit(new Visitor(open.port()));
    } finally {
      remove(folder);
    }
  }

  private static void visit(Visitor visitor) throws IOException {
    visitor.get("/");
    visitor.post(
        "/begin",
        Map.of("passphrase", PASSPHRASE, "passphrase-again", PASSPHRASE, "name", "notes"));
    visitor.get("/code");
    visitor.post("/code", Map.of());
    for (int round = 0; round < ROUNDS; round++) {
      follow(visitor);
    }
    visitor.get(LEAVE);
    visitor.get("/");
    visitor.post("/in", Map.of("passphrase", PASSPHRASE));
    visitor.get("/");
  }

  /// Reads the first page and every page that can be reached by links from there.
  private static void follow(Visitor visitor) throws IOException {
    Set<String> seen = new HashSet<>(Set.of("/", LEAVE));
    Deque<String> next = new ArrayDeque<>(Set.of("/"));
    for (int pages = 0; pages < PAGES_MAX && !next.isEmpty(); pages++) {
      Matcher link = LINK.matcher(visitor.get(next.remove()));
      while (link.find()) {
        if (seen.add(link.group(1))) {
          next.add(link.group(1));
        }
      }
    }
  }

  private static void remove(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    }
  }
}
