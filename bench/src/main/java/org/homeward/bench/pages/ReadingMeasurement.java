package org.homeward.bench.pages;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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
        try (OpenSite site = new OpenSite(folder.path())) {
          Links.follow(site, (path, html) -> grade(path, html, hardest));
        }
      }
    }
    return hardest;
  }

  private static void grade(String path, String html, Map<String, Grade> hardest) {
    Grade grade = Grade.of(PageText.of(html));
    if (grade.words() >= WORDS_LEAST) {
      hardest.merge(
          Links.withoutIds(path),
          grade,
          (one, other) -> one.grade() >= other.grade() ? one : other);
    }
  }
}
