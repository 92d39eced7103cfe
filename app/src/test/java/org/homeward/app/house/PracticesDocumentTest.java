package org.homeward.app.house;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Every row of the mission's table is a practice, every practice is proved by a journey, and the
/// page that says so is up to date.
class PracticesDocumentTest {
  private static final Path PAGE = SourceTree.root().resolve("docs/practices.md");

  /// The ids of the mission's table, in its order.
  private static final List<String> MISSION =
      Stream.of(
              "status love asked balance boundaries values harm chats",
              "reasons weigh calm return",
              "circle affairs children exit",
              "talk letter parting letgo",
              "contact urge detox keepsakes harddays",
              "checkin kindness whatifs wins reclaim self journal",
              "markers forgive closing",
              "today picture stories")
          .flatMap(row -> Stream.of(row.split(" ")))
          .toList();

  /// Rows that are being built elsewhere. The list may only shrink.
  private static final Set<String> AWAITED = Set.of("picture", "stories");

  private final PracticesDocument document = new PracticesDocument();

  @Test
  void every_row_of_the_mission_has_a_practice() {
    List<String> missing =
        MISSION.stream()
            .filter(id -> !document.ids().contains(id) && !AWAITED.contains(id))
            .toList();
    assertEquals(List.of(), missing);
  }

  @Test
  void every_practice_of_the_mission_is_proved_by_a_journey() {
    List<String> unproved =
        MISSION.stream()
            .filter(document.ids()::contains)
            .filter(id -> !AWAITED.contains(id))
            .filter(id -> document.journeysOf(id).isEmpty())
            .toList();
    assertEquals(List.of(), unproved, "add @Proves(\"id\") to the journey that does");
  }

  @Test
  void every_practice_of_the_mission_says_whose_idea_it_is() {
    List<String> silent =
        document.practices().stream()
            .filter(practice -> MISSION.contains(practice.id()))
            .filter(practice -> !AWAITED.contains(practice.id()))
            .filter(practice -> PracticesDocument.ideaOf(practice).isEmpty())
            .map(practice -> practice.id())
            .toList();
    assertEquals(List.of(), silent, "package-info says (mission `id`; seed 000, the idea)");
  }

  /// A practice that is awaited may still lack its line: it is made when the page is made anew.
  @Test
  void the_page_is_what_the_code_says() throws IOException {
    if ("practices".equals(System.getProperty("homeward.write"))) {
      Files.writeString(PAGE, document.text());
    }
    List<String> lines = SourceTree.read(PAGE).lines().toList();
    List<String> wrong =
        document.practices().stream()
            .filter(practice -> !AWAITED.contains(practice.id()))
            .map(document::line)
            .filter(line -> !lines.contains(line))
            .toList();
    assertEquals(List.of(), wrong, "make the page anew: see its first lines");
  }
}
