package org.homeward.app.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.homeward.app.commandline.CommandLineReader;
import org.homeward.app.commandline.Request;
import org.homeward.app.commandline.Surroundings;
import org.junit.jupiter.api.Test;

/// Documents may name only commands that are understood and files that exist.
class DocumentsTest {
  private static final Pattern COMMAND =
      Pattern.compile("(?:^|[`\\s(])\\./homeward(?<words>(?: [^\\s`|#&;<>]+)*)");
  private static final Pattern LINK =
      Pattern.compile("\\[[^\\]]*\\]\\((?<target>[^)#\\s]+)[^)]*\\)");
  private static final Pattern CODE = Pattern.compile("`(?<code>[^`\\n]+)`");
  private static final Pattern FILE_NAME = Pattern.compile("[\\w.-]+(/[\\w.-]+)+/?");
  private static final Pattern SHOWN =
      Pattern.compile("(?m)^```[\\s\\S]*?^```|^(?: {4}|\\t).*$|`[^`\\n]+`");

  private static List<Path> documents() {
    return SourceTree.files(name -> name.endsWith(".md"));
  }

  @Test
  void every_command_shown_is_understood() {
    List<String> wrong = new ArrayList<>();
    for (Path document : documents()) {
      for (String command : commands(SourceTree.read(document))) {
        refusal(command)
            .forEach(
                problem -> wrong.add(SourceTree.name(document) + ": " + command + ": " + problem));
      }
    }
    assertEquals(List.of(), wrong);
  }

  @Test
  void a_command_nobody_understands_would_be_found() {
    String document =
        "Run `./homeward vualt verify` or:\n\n```\n./homeward --prot 1 # opens it\n```\n";
    List<String> commands = commands(document);
    assertEquals(List.of("vualt verify", "--prot 1"), commands);
    commands.forEach(command -> assertFalse(refusal(command).isEmpty(), command));
  }

  @Test
  void every_link_leads_to_a_file_that_exists() {
    List<String> broken = new ArrayList<>();
    for (Path document : documents()) {
      matches(LINK, SourceTree.read(document))
          .map(match -> match.group("target"))
          .filter(target -> !target.matches("(?i)(https?|mailto|tel|sms):.*"))
          .filter(target -> !Files.exists(document.resolveSibling(target).normalize()))
          .forEach(target -> broken.add(SourceTree.name(document) + ": " + target));
    }
    assertEquals(List.of(), broken);
  }

  @Test
  void every_file_named_in_code_exists() {
    List<String> missing = new ArrayList<>();
    for (Path document : documents()) {
      matches(CODE, SourceTree.read(document))
          .map(match -> match.group("code"))
          .filter(DocumentsTest::isOurFile)
          .filter(name -> !Files.exists(SourceTree.root().resolve(name)))
          .filter(name -> !Files.exists(document.resolveSibling(name)))
          .filter(name -> SourceTree.files(file -> file.endsWith("/" + name)).isEmpty())
          .forEach(name -> missing.add(SourceTree.name(document) + ": " + name));
    }
    assertEquals(List.of(), missing);
  }

  /// A path that begins with one of our folders, names no built file and has no blanks to fill in.
  private static boolean isOurFile(String code) {
    return FILE_NAME.matcher(code).matches()
        && !code.contains("target/")
        && !code.contains("...")
        && Files.isDirectory(SourceTree.root().resolve(code.substring(0, code.indexOf('/'))));
  }

  /// The words after each `./homeward` in what a document shows as code.
  private static List<String> commands(String document) {
    return matches(SHOWN, document)
        .flatMap(shown -> matches(COMMAND, shown.group()))
        .map(match -> match.group("words").strip())
        .toList();
  }

  /// What the program says against a command; blanks in brackets stand for anything.
  private static List<String> refusal(String command) {
    if (command.matches("test( --fast)?|bench( [^-].*)?") || command.contains("[")) {
      return List.of();
    }
    Path anywhere = SourceTree.root();
    Surroundings surroundings =
        new Surroundings(Map.of(), "Linux", anywhere, anywhere, () -> ZoneOffset.UTC);
    String[] words = command.isEmpty() ? new String[0] : command.split(" ");
    Request request = new CommandLineReader(surroundings).read(words);
    return request instanceof Request.Refused(List<String> problems) ? problems : List.of();
  }

  private static Stream<MatchResult> matches(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    return matcher.results();
  }
}
