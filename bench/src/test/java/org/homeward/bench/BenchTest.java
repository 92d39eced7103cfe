package org.homeward.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class BenchTest {
  private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

  private int run(String... names) {
    PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);
    return new Bench(List.of(new Counting("one"), new Failing(), new Counting("two")), out)
        .run(names);
  }

  private String text() {
    return printed.toString(StandardCharsets.UTF_8);
  }

  @Test
  void without_a_name_the_measurements_are_listed_and_none_is_run() {
    assertEquals(0, run());
    assertTrue(text().contains("one          How many?"), text());
    assertTrue(text().contains("./homeward bench all"), text());
  }

  @Test
  void a_named_measurement_prints_its_figures_and_their_ratio() {
    assertEquals(0, run("two"));
    assertTrue(
        text()
            .endsWith(
                """
                two: How many?
                  ours                                                   30.0 ms
                  ours : theirs                                          1.50 times
                """),
        text());
  }

  @Test
  void the_machine_is_named_before_any_figure() {
    assertEquals(0, run("one", "--quick"));
    assertTrue(text().matches("(?s)On \\d+ cores, Java 25.*one: How many.*"), text());
  }

  @Test
  void one_that_cannot_be_measured_does_not_stop_the_others() {
    assertEquals(1, run("all"));
    assertTrue(text().contains("could not be measured"), text());
    assertTrue(text().contains("two: How many?"), text());
  }

  @Test
  void an_unknown_name_runs_nothing() {
    assertEquals(2, run("one", "thre"));
    assertEquals("thre is not a measurement. ./homeward bench lists them.\n", text());
  }

  @Test
  void the_median_is_the_middle_sample() {
    assertEquals(3, Report.median(9, 1, 3));
    assertEquals(4, Report.median(4, 1, 3, 9));
  }

  private record Counting(String name) implements Measurement {
    @Override
    public String question() {
      return "How many?";
    }

    @Override
    public void run(Report report, Size size) {
      report.figure("ours", 30, "ms");
      report.ratio("ours : theirs", 30, 20);
    }
  }

  private record Failing() implements Measurement {
    @Override
    public String name() {
      return "failing";
    }

    @Override
    public String question() {
      return "Why not?";
    }

    @Override
    public void run(Report report, Size size) {
      throw new IllegalStateException("no peer here");
    }
  }
}
