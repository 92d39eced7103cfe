package org.homeward.web.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SvgTest {
  @Test
  void text_and_labels_are_escaped() {
    String svg =
        new Svg(10, 10, "a \"quoted\" <b>")
            .text(1, 2, "start", "", "<script>&")
            .rect(0, 0, 1, 1, 0, "pine", "<i>")
            .toString();
    assertFalse(svg.contains("<script>"), svg);
    assertTrue(svg.contains("&lt;script&gt;&amp;"), svg);
    assertTrue(svg.contains("aria-label=\"a &quot;quoted&quot; &lt;b&gt;\""), svg);
    assertTrue(svg.contains("<title>&lt;i&gt;</title>"), svg);
  }

  @Test
  void numbers_are_written_the_same_in_every_language_of_the_machine() {
    assertEquals("1.50", Svg.n(1.5));
    assertEquals("3", Svg.n(3.0));
    assertEquals("-0.33", Svg.n(-1 / 3.0));
  }

  @Test
  void a_size_below_nothing_is_drawn_as_nothing() {
    assertTrue(new Svg(10, 10, "x").rect(0, 0, -4, 2, 0, "").toString().contains("width=\"0\""));
  }
}
