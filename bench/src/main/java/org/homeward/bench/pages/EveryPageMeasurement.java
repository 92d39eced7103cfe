package org.homeward.bench.pages;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.homeward.bench.Measurement;
import org.homeward.bench.Report;
import org.homeward.bench.Size;
import org.homeward.bench.TemporaryFolder;
import org.homeward.bench.sample.SampleVault;
import org.homeward.vault.KeyCost;

/// How fast each page is made that a link leads to, from a book of 10,000 entries, and how large it
/// is.
public final class EveryPageMeasurement implements Measurement {
  private static final int ENTRIES = 10_000;
  private static final int READERS = 16;
  private static final int WARM_UP_MILLIS = 150;
  private static final int ROUND_MILLIS = 200;
  private static final double WANTED = 0.60;
  private static final int BYTES_PER_KILOBYTE = 1_000;
  private static final int BYTES_WANTED = 60 * BYTES_PER_KILOBYTE;

  @Override
  public String name() {
    return "every-page";
  }

  @Override
  public String question() {
    return "How fast is each page made, beside its bytes answered unthinkingly, and how large is it?";
  }

  /// @param share pages a second, of what the bytes alone reach
  /// @param micros the server's processor time for one
  private record Page(String path, int bytes, double share, double micros) {}

  @Override
  public void run(Report report, Size size) throws Exception {
    List<Page> pages = new ArrayList<>();
    try (TemporaryFolder folder = new TemporaryFolder()) {
      SampleVault.writeTo(
          folder.path().resolve(SampleVault.FILE), KeyCost.STANDARD, size.of(ENTRIES, 200), false);
      try (OpenSite site = new OpenSite(folder.path());
          FixedAnswers fixed = new FixedAnswers();
          Crowd toSite = new Crowd(site.port(), READERS);
          Crowd toFixed = new Crowd(fixed.port(), READERS)) {
        List<String> paths = new ArrayList<>();
        Links.follow(site, (path, _) -> paths.add(path));
        for (String path : paths.subList(0, size.of(paths.size(), 3))) {
          byte[] request = PageRequest.of(site.port(), path, site.cookie());
          int bytes = fixed.copy(site.port(), request, path);
          byte[] same = PageRequest.of(fixed.port(), path, site.cookie());
          pages.add(page(path, bytes, once(toSite, request, size), once(toFixed, same, size)));
        }
      }
    }
    report(report, pages);
  }

  private static Crowd.Round once(Crowd crowd, byte[] request, Size size) throws IOException {
    crowd.ask(request, size.of(WARM_UP_MILLIS, 10));
    return crowd.ask(request, size.of(ROUND_MILLIS, 10));
  }

  private static Page page(String path, int bytes, Crowd.Round made, Crowd.Round fixed) {
    return new Page(
        Links.withoutIds(path), bytes, made.perSecond() / fixed.perSecond(), made.cpuMicros());
  }

  private static void report(Report report, List<Page> pages) {
    pages.sort(Comparator.comparingDouble(Page::share));
    for (Page page : pages) {
      if (page.share() < WANTED || page.bytes() > BYTES_WANTED) {
        report.ratio(page.path() + " : its bytes", page.share(), 1);
        report.figure("  processor time of the server", page.micros(), "µs");
        report.figure("  size", (double) page.bytes() / BYTES_PER_KILOBYTE, "KB");
      }
    }
    report.ratio(
        "the middle of " + pages.size() + " pages",
        Report.median(pages.stream().map(Page::share).toList()),
        1);
    report.figure(
        "pages with less than " + WANTED,
        pages.stream().filter(page -> page.share() < WANTED).count(),
        "pages");
    pages.sort(Comparator.comparingInt(page -> -page.bytes()));
    report.figure(
        "the largest, " + pages.getFirst().path(),
        (double) pages.getFirst().bytes() / BYTES_PER_KILOBYTE,
        "KB");
    report.goal("at least 0.60 times for each; none of more than 60 KB");
  }
}
