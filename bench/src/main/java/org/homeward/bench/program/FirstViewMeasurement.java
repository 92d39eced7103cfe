package org.homeward.bench.program;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.homeward.bench.Measurement;
import org.homeward.bench.Report;
import org.homeward.bench.Size;
import org.homeward.bench.TemporaryFolder;

/// What a browser that was never here fetches to show the `urge` page.
public final class FirstViewMeasurement implements Measurement {
  private static final String URGE = "/n/m2";
  private static final double WIRE_MAX_KB = 40;
  private static final int REQUESTS_MAX = 4;
  private static final double BYTES_PER_KB = 1000;
  private static final Pattern TAG =
      Pattern.compile("<(?:link|script|img|source|use|iframe)\\b[^>]*>");
  private static final Pattern ADDRESS = Pattern.compile("(?:href|src|srcset)=\"(/[^\"#]*)\"");
  private static final Pattern IN_STYLE = Pattern.compile("(?:url\\(|@import )[\"']?(/[^\"')#]+)");

  private final Program program;

  /// Measures this program.
  public FirstViewMeasurement(Program program) {
    this.program = program;
  }

  @Override
  public String name() {
    return "first-view";
  }

  @Override
  public String question() {
    return "How many bytes and requests does the first view of the urge page take?";
  }

  @Override
  public void run(Report report, Size size) throws Exception {
    try (TemporaryFolder data = new TemporaryFolder();
        RunningProgram running = RunningProgram.homeward(program.launched(), data.path());
        Visit browser = running.visit();
        Visit plain = running.visit()) {
      Set<String> addresses = new LinkedHashSet<>(Set.of(URGE));
      addAll(addresses, TAG, plain.get(URGE).text());
      double wire = 0;
      for (String address : addresses.toArray(String[]::new)) {
        wire += fetch(report, browser, address);
        if (address.endsWith(".css")) {
          Matcher asked = IN_STYLE.matcher(plain.get(address).text());
          while (asked.find() && addresses.add(asked.group(1))) {
            wire += fetch(report, browser, asked.group(1));
          }
        }
      }
      report.figure("requests", addresses.size(), "of at most " + REQUESTS_MAX);
      report.figure("on the wire, heads and bodies", wire / BYTES_PER_KB, "KB");
      report.ratio("on the wire : the limit of 40 KB", wire / BYTES_PER_KB, WIRE_MAX_KB);
      report.goal("at most 40 KB in 4 requests");
    }
  }

  private static int fetch(Report report, Visit browser, String address) throws Exception {
    Visit.Answer answer = browser.getCompressed(address);
    if (answer.status() != 200) {
      throw new IllegalStateException(address + " answered " + answer.status());
    }
    report.figure(address, answer.wireBytes() / BYTES_PER_KB, "KB");
    return answer.wireBytes();
  }

  private static void addAll(Set<String> addresses, Pattern tags, String html) {
    Matcher tag = tags.matcher(html);
    while (tag.find()) {
      Matcher address = ADDRESS.matcher(tag.group());
      if (address.find()) {
        addresses.add(address.group(1));
      }
    }
  }
}
