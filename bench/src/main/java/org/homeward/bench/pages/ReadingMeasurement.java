package org.homeward.bench.pages;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.homeward.bench.Measurement;
import org.homeward.bench.Report;
import org.homeward.bench.Size;
import org.homeward.bench.TemporaryFolder;
import org.homeward.bench.sample.SampleVault;
import org.homeward.vault.KeyCost;

/// How hard the pages are to read: the grade of each page that a link leads to, in a book with
/// nothing in it and in one with some entries.
public final class ReadingMeasurement implements Measurement {
  /// Fewer words say little about a page.
  private static final int WORDS_LEAST = 30;

  private static final Pattern LINK = Pattern.compile("href=\"(/[^\"#]*)[\"#]");
  private static final Pattern NO_PAGE = Pattern.compile("/x|/a/.*|.*/export|.*\\.(css|js|svg)");

  @Override
  public String name() {
    return "reading";
  }

  @Override
  public String question() {
    return "How many years of school does each page ask for (Flesch-Kincaid grade)?";
  }

  @Override
  public void run(Report report, Size size) throws Exception {
    Map<String, Grade> hardest = size == Size.FULL ? grades(1, 300) : grades(1);
    List<Map.Entry<String, Grade>> pages = new ArrayList<>(hardest.entrySet());
    pages.sort(Comparator.comparingDouble(page -> -page.getValue().grade()));
    pages.forEach(page -> report.figure(page.getKey(), page.getValue().grade(), "grade"));
    report.figure(
        "the middle of " + pages.size() + " pages",
        Report.median(pages.stream().map(page -> page.getValue().grade()).toList()),
        "grade");
    report.figure("the hardest page", pages.getFirst().getValue().grade(), "grade");
    report.goal("a middle of at most 6, and no page above 8");
  }

  /// The grade of each page, by its address.
  ///
  /// @param books how many entries each book has that is looked through
  static Map<String, Grade> grades(int... books) throws IOException, InterruptedException {
    Map<String, Grade> hardest = new TreeMap<>();
    for (int entries : books) {
      try (TemporaryFolder folder = new TemporaryFolder()) {
        SampleVault.writeTo(
            folder.path().resolve(SampleVault.FILE), KeyCost.MINIMUM, entries, false);
        try (OpenSite site = new OpenSite(folder.path());
            HttpClient browser = HttpClient.newHttpClient()) {
          walk(browser, site, hardest);
        }
      }
    }
    return hardest;
  }

  /// Follows every link once; of pages that differ in nothing but an id, the first.
  private static void walk(HttpClient browser, OpenSite site, Map<String, Grade> hardest)
      throws IOException, InterruptedException {
    Deque<String> waiting = new ArrayDeque<>(List.of("/"));
    Set<String> known = new HashSet<>(waiting);
    while (!waiting.isEmpty()) {
      String path = waiting.remove();
      String html = read(browser, site, path);
      Grade grade = Grade.of(PageText.of(html));
      if (grade.words() >= WORDS_LEAST) {
        hardest.merge(
            withoutIds(path), grade, (one, other) -> one.grade() >= other.grade() ? one : other);
      }
      Matcher link = LINK.matcher(html);
      while (link.find()) {
        String next = link.group(1);
        if (!NO_PAGE.matcher(next).matches() && known.add(withoutIds(next))) {
          waiting.add(next);
        }
      }
    }
  }

  private static String read(HttpClient browser, OpenSite site, String path)
      throws IOException, InterruptedException {
    URI address = URI.create("http://127.0.0.1:" + site.port() + path);
    HttpRequest request = HttpRequest.newBuilder(address).header("Cookie", site.cookie()).build();
    return browser.send(request, HttpResponse.BodyHandlers.ofString()).body();
  }

  private static String withoutIds(String path) {
    return path.replaceAll("/[0-9a-z]{16}(?=/|$)", "/{id}");
  }
}
