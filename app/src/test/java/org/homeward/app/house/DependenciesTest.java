package org.homeward.app.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/// Every library and plugin has a line saying why it is here, and nothing else has.
class DependenciesTest {
  private static final String OURS = "org.homeward";
  private static final String DEFAULT_GROUP = "org.apache.maven.plugins";
  private static final Pattern ROW = Pattern.compile("(?m)^\\| `([\\w.-]+:[\\w.-]+)` \\|.*\\|$");

  @Test
  void the_table_names_exactly_what_the_poms_use() throws Exception {
    TreeSet<String> used = new TreeSet<>();
    for (Path pom : SourceTree.files(name -> name.matches("([\\w-]+/)?pom\\.xml"))) {
      used.addAll(coordinates(pom));
    }
    assertFalse(used.isEmpty());
    assertEquals(used, explained());
  }

  @Test
  void every_row_has_a_reason_and_names_its_version() {
    List<String> bare =
        ROW.matcher(table())
            .results()
            .map(row -> row.group())
            .filter(row -> !row.matches("\\| `[^`]+` \\| `?[\\w.]+`? \\| .{10,} \\|"))
            .toList();
    assertEquals(List.of(), bare);
  }

  @Test
  void every_version_property_named_is_in_the_parent() {
    String parent = SourceTree.read(SourceTree.root().resolve("pom.xml"));
    List<String> unknown =
        Pattern.compile("\\| `([\\w.]+\\.version)` \\|")
            .matcher(table())
            .results()
            .map(match -> match.group(1))
            .filter(property -> !parent.contains("<" + property + ">"))
            .toList();
    assertEquals(List.of(), unknown);
  }

  private static String table() {
    return SourceTree.read(SourceTree.root().resolve("docs/dependencies.md"));
  }

  private static Set<String> explained() {
    TreeSet<String> rows = new TreeSet<>();
    ROW.matcher(table()).results().forEach(row -> rows.add(row.group(1)));
    return rows;
  }

  private static List<String> coordinates(Path pom) throws Exception {
    Element project =
        DocumentBuilderFactory.newDefaultNSInstance()
            .newDocumentBuilder()
            .parse(pom.toFile())
            .getDocumentElement();
    List<String> found = new ArrayList<>();
    for (String kind : List.of("dependency", "plugin", "path")) {
      NodeList elements = project.getElementsByTagNameNS("*", kind);
      for (int i = 0; i < elements.getLength(); i++) {
        Element element = (Element) elements.item(i);
        String group = text(element, "groupId");
        if (!group.equals(OURS) && !text(element, "artifactId").isEmpty()) {
          found.add((group.isEmpty() ? DEFAULT_GROUP : group) + ":" + text(element, "artifactId"));
        }
      }
    }
    return found;
  }

  /// The text of a child; plugins hold whole dependencies deeper down, which are not theirs.
  private static String text(Element element, String child) {
    NodeList children = element.getChildNodes();
    for (int i = 0; i < children.getLength(); i++) {
      if (child.equals(children.item(i).getLocalName())) {
        return children.item(i).getTextContent().strip();
      }
    }
    return "";
  }
}
