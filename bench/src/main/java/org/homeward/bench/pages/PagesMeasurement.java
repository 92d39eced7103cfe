package org.homeward.bench.pages;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.homeward.bench.Measurement;
import org.homeward.bench.Report;
import org.homeward.bench.Size;
import org.homeward.bench.TemporaryFolder;
import org.homeward.bench.sample.SampleVault;
import org.homeward.vault.KeyCost;

/// How fast the two pages that matter most are made, from a book of 10,000 entries.
public final class PagesMeasurement implements Measurement {
  private static final int ENTRIES = 10_000;
  private static final int READERS = 64;
  private static final int WARM_UP_MILLIS = 3_000;
  private static final int ROUND_MILLIS = 1_200;
  private static final int ROUNDS = 9;

  @Override
  public String name() {
    return "pages";
  }

  @Override
  public String question() {
    return "How many pages a second for 64 readers, beside the same bytes answered unthinkingly?";
  }

  /// A page, asked of the site or of its peer.
  private static final class Course {
    private final String label;
    private final Crowd crowd;
    private final byte[] request;
    private final List<Crowd.Round> rounds = new ArrayList<>();

    Course(String label, Crowd crowd, byte[] request) {
      this.label = label;
      this.crowd = crowd;
      this.request = request;
    }

    void run(int millis) throws IOException {
      rounds.add(crowd.ask(request, millis));
    }

    double median(ToDoubleFunction<Crowd.Round> figure) {
      return Report.median(rounds.stream().mapToDouble(figure).toArray());
    }
  }

  @Override
  public void run(Report report, Size size) throws Exception {
    try (TemporaryFolder folder = new TemporaryFolder()) {
      SampleVault.writeTo(
          folder.path().resolve(SampleVault.FILE), KeyCost.STANDARD, size.of(ENTRIES, 200), false);
      try (OpenSite site = new OpenSite(folder.path());
          FixedAnswers fixed = new FixedAnswers();
          Crowd toSite = new Crowd(site.port(), READERS);
          Crowd toFixed = new Crowd(fixed.port(), READERS)) {
        List<Course> courses = new ArrayList<>();
        for (String[] page : new String[][] {{"today", "/"}, {"urge", "/n/m2"}}) {
          byte[] request = PageRequest.of(site.port(), page[1], site.cookie());
          fixed.copy(site.port(), request, page[1]);
          courses.add(new Course(page[0], toSite, request));
          courses.add(
              new Course(
                  "its bytes", toFixed, PageRequest.of(fixed.port(), page[1], site.cookie())));
        }
        measure(courses, size);
        report(report, courses);
      }
    }
  }

  private static void measure(List<Course> courses, Size size) throws IOException {
    for (Course course : courses) {
      course.run(size.of(WARM_UP_MILLIS, 100));
      course.rounds.clear();
    }
    for (int i = 0; i < size.of(ROUNDS, 1); i++) {
      for (Course course : courses) {
        course.run(size.of(ROUND_MILLIS, 100));
      }
    }
  }

  private static void report(Report report, List<Course> courses) {
    for (Course course : courses) {
      report.figure(course.label, course.median(Crowd.Round::perSecond), "pages a second");
      report.figure("  99 of 100 within", course.median(Crowd.Round::p99Millis), "ms");
      report.figure("  processor time of the server", course.median(Crowd.Round::cpuMicros), "µs");
    }
    for (int i = 0; i < courses.size(); i += 2) {
      Course page = courses.get(i);
      Course bytes = courses.get(i + 1);
      report.ratio(
          page.label + " : its bytes, pages a second",
          page.median(Crowd.Round::perSecond),
          bytes.median(Crowd.Round::perSecond));
      report.ratio(
          page.label + " : its bytes, pages per processor time",
          bytes.median(Crowd.Round::cpuMicros),
          page.median(Crowd.Round::cpuMicros));
    }
    report.goal("at least 0.60 times");
  }
}
