package org.homeward.bench.pages;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
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
          byte[] request = request(site.port(), page[1], site.cookie());
          copy(site.port(), request, page[1], fixed);
          courses.add(new Course(page[0], toSite, request));
          courses.add(
              new Course("its bytes", toFixed, request(fixed.port(), page[1], site.cookie())));
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

  private static byte[] request(int port, String path, String cookie) {
    // What a browser sends along with every page.
    return String.join(
            "\r\n",
            "GET " + path + " HTTP/1.1",
            "Host: 127.0.0.1:" + port,
            "User-Agent: Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0",
            "Accept: text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8",
            "Accept-Language: en-GB,en;q=0.5",
            "Accept-Encoding: gzip, deflate, br",
            "Cookie: " + cookie,
            "Sec-Fetch-Dest: document",
            "Sec-Fetch-Mode: navigate",
            "Sec-Fetch-Site: same-origin",
            "",
            "")
        .getBytes(StandardCharsets.US_ASCII);
  }

  /// Reads a page once and has the peer answer its head and body.
  private static void copy(int port, byte[] request, String path, FixedAnswers fixed)
      throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      String text = new String(request, StandardCharsets.US_ASCII);
      String once = text.replaceFirst("\r\n\r\n", "\r\nConnection: close\r\n\r\n");
      socket.getOutputStream().write(once.getBytes(StandardCharsets.US_ASCII));
      byte[] answer = socket.getInputStream().readAllBytes();
      String shown = new String(answer, StandardCharsets.ISO_8859_1);
      int end = shown.indexOf("\r\n\r\n");
      if (!shown.startsWith("HTTP/1.1 200")) {
        throw new IOException("The page " + path + " is not there");
      }
      fixed.put(path, shown.substring(0, end), Arrays.copyOfRange(answer, end + 4, answer.length));
    }
  }
}
