package org.homeward.web.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/// Every template of every module, read as text: the template compiler's own policy is not applied
/// by its `generate` goal.
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TemplatesTest {
  private static final Pattern INLINE =
      Pattern.compile("\\s(on[a-z]+|hx-on[^=\\s]*|style)\\s*=|<script>|javascript:");
  private static final Pattern RAW = Pattern.compile("\\$unsafe\\{");
  private static final Pattern ELSEWHERE = Pattern.compile("(src|href|action)=\"(https?:)?//");

  private static List<Path> templates() throws IOException {
    Path project = Path.of("..").toAbsolutePath().normalize();
    List<Path> all = new ArrayList<>();
    for (String root : List.of("web/src/main/jte", "path/src/main/java")) {
      try (Stream<Path> files = Files.walk(project.resolve(root))) {
        files.filter(file -> file.toString().endsWith(".jte")).forEach(all::add);
      }
    }
    return all;
  }

  private static List<String> matches(Pattern pattern) throws IOException {
    List<String> found = new ArrayList<>();
    for (Path template : templates()) {
      var matcher = pattern.matcher(Files.readString(template));
      while (matcher.find()) {
        found.add(template.getFileName() + ": " + matcher.group().strip());
      }
    }
    return found;
  }

  @Test
  void there_are_templates_to_look_at() throws IOException {
    assertTrue(templates().size() > 20);
  }

  @Test
  void no_template_has_an_inline_handler_or_style() throws IOException {
    assertEquals(List.of(), matches(INLINE));
  }

  @Test
  void no_template_writes_unescaped_text() throws IOException {
    assertEquals(List.of(), matches(RAW));
  }

  @Test
  void no_template_asks_another_host_for_anything() throws IOException {
    assertEquals(List.of(), matches(ELSEWHERE));
  }
}
