package org.homeward.app.commandline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.homeward.app.commandline.Request.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Pins every word, option, default, variable and message of the command line.
class CommandLineReaderTest {
  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
  private static final Path HOME = Path.of("/home/robin");
  private static final Path HERE = Path.of("/home/robin/here");
  private static final Options DEFAULTS =
      new Options(7272, HOME.resolve(".local/share/homeward"), true, Optional.empty());

  private static Request read(Map<String, String> variables, String... words) {
    return new CommandLineReader(new Surroundings(variables, "Linux", HOME, HERE, () -> BERLIN))
        .read(words);
  }

  private static Request read(String line) {
    return read(Map.of(), line.isEmpty() ? new String[0] : line.split(" "));
  }

  private static Options optionsOf(Request request) {
    return assertInstanceOf(Request.Serve.class, request).options();
  }

  private static List<String> problemsOf(Request request) {
    return assertInstanceOf(Refused.class, request).problems();
  }

  @Test
  void nothing_at_all_opens_homeward_with_the_defaults() {
    assertEquals(new Request.Serve(DEFAULTS), read(""));
    assertEquals(new Request.Serve(DEFAULTS), read("serve"));
  }

  @Test
  void every_option_is_read_before_or_after_the_command() {
    Options asked =
        new Options(
            8080,
            Path.of("/home/robin/here/box"),
            false,
            Optional.of(Instant.parse("2026-03-01T21:30:00Z")));
    String options = "--port 8080 --data=box --no-open --clock 2026-03-01T21:30:00Z";
    assertEquals(new Request.Serve(asked), read(options));
    assertEquals(new Request.Serve(asked), read(options + " serve"));
    assertEquals(new Request.Serve(asked), read("serve " + options));
    assertEquals(new Request.VerifyVault(asked), read("vault " + options + " verify"));
    assertEquals(new Request.DescribeVault(asked), read("vault info " + options));
  }

  @Test
  void every_option_is_read_from_the_environment_too() {
    Request request =
        read(
            Map.of(
                "HOMEWARD_PORT", "0",
                "HOMEWARD_DATA", "/srv/box",
                "HOMEWARD_NO_OPEN", "yes",
                "HOMEWARD_CLOCK", "2026-03-01T21:30:00+02:00"));
    Instant moment = Instant.parse("2026-03-01T19:30:00Z");
    assertEquals(
        new Options(0, Path.of("/srv/box"), false, Optional.of(moment)), optionsOf(request));
  }

  @Test
  void the_command_line_wins_over_the_environment() {
    Map<String, String> variables = Map.of("HOMEWARD_PORT", "nonsense", "HOMEWARD_DATA", "/srv");
    Options options = optionsOf(read(variables, "--port", "7300", "--data", "/box"));
    assertEquals(7300, options.port());
    assertEquals(Path.of("/box"), options.data());
  }

  @ParameterizedTest
  @CsvSource({
    "'', true",
    "0, true",
    "false, true",
    "No, true",
    "off, true",
    "1, false",
    "true, false",
    "YES, false",
    "on, false",
  })
  void no_open_in_the_environment_takes_the_usual_words(String word, boolean opens) {
    assertEquals(opens, optionsOf(read(Map.of("HOMEWARD_NO_OPEN", word))).opensBrowser());
  }

  @Test
  void variables_of_the_launcher_and_of_other_programs_are_left_alone() {
    Map<String, String> variables =
        Map.of("HOMEWARD_JAVA", "/opt/jdk", "HOMEWARD_CHROMIUM", "/usr/bin/chromium", "PORT", "1");
    assertEquals(new Request.Serve(DEFAULTS), read(variables));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-03-01T21:30:00Z, 2026-03-01T21:30:00Z",
    "2026-03-01T21:30:00-05:00, 2026-03-02T02:30:00Z",
    "2026-03-01T21:30, 2026-03-01T20:30:00Z",
    "2026-03-01T21:30:15, 2026-03-01T20:30:15Z",
    "2026-03-01, 2026-03-01T11:00:00Z",
    "2026-07-01, 2026-07-01T10:00:00Z",
  })
  void a_moment_may_be_an_instant_a_local_time_or_a_date(String written, Instant moment) {
    assertEquals(Optional.of(moment), optionsOf(read("--clock " + written)).startsAt());
  }

  @Test
  void time_flows_from_the_asked_moment() {
    Instant start = Instant.parse("2026-03-01T21:30:00Z");
    Instant now = Instant.parse("2026-11-22T08:00:00Z");
    Options options = new Options(0, HERE, false, Optional.of(start));
    Clock machine = Clock.fixed(now, ZoneOffset.UTC);
    Clock clock = options.clock(machine);
    assertEquals(start, clock.instant());
    assertEquals(start.plusSeconds(90), Clock.offset(clock, Duration.ofSeconds(90)).instant());
    assertEquals(machine, DEFAULTS.clock(machine));
  }

  @Test
  void the_vault_commands_carry_their_file_and_their_flags() {
    Path file = HERE.resolve("b.homeward");
    assertEquals(new Request.BackUpVault(DEFAULTS, file), read("vault backup b.homeward"));
    assertEquals(new Request.RestoreVault(DEFAULTS, file, false), read("vault restore b.homeward"));
    assertEquals(
        new Request.RestoreVault(DEFAULTS, file, true), read("vault restore --replace b.homeward"));
    assertEquals(
        new Request.ExportVault(DEFAULTS, Path.of("/tmp/out"), false),
        read("vault export /tmp/out"));
    assertEquals(
        new Request.ExportVault(DEFAULTS, HERE.resolve("out.zip"), true),
        read("vault export out.zip --yes"));
    assertEquals(
        new Request.BackUpVault(DEFAULTS, HERE.resolve("--odd")), read("vault backup -- --odd"));
  }

  @Test
  void train_is_understood_and_not_mentioned() {
    assertEquals(new Request.Train(), read("train"));
    assertFalse(assertInstanceOf(Request.Help.class, read("help")).text().contains("train"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"--version", "serve --version", "--version --prot"})
  void the_version_can_be_asked_anywhere(String line) {
    assertEquals(new Request.Version(), read(line));
  }

  @ParameterizedTest
  @ValueSource(strings = {"help", "--help", "-h", "--help --prot", "--version --help"})
  void help_names_every_command_option_and_variable(String line) {
    String text = assertInstanceOf(Request.Help.class, read(line)).text();
    for (String word :
        List.of("serve", "vault", "help", "test", "bench", "--port", "--data", "--no-open")) {
      assertTrue(text.contains(word), word);
    }
    for (String word :
        List.of("--clock", "--help", "--version", "HOMEWARD_PORT", "HOMEWARD_CLOCK", "7272")) {
      assertTrue(text.contains(word), word);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"help vault restore", "vault restore --help", "vault --help restore"})
  void help_can_be_asked_of_one_command(String line) {
    String text = assertInstanceOf(Request.Help.class, read(line)).text();
    assertTrue(text.startsWith("./homeward vault restore FILE"), text);
    assertTrue(text.contains("--replace"), text);
    assertTrue(text.contains("FILE"), text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--prot 80         | --prot is not an option here. Did you mean --port?",
        "--prot=80         | --prot is not an option here. Did you mean --port?",
        "serve --no-opne   | --no-opne is not an option here. Did you mean --no-open?",
        "--frobnicate      | --frobnicate is not an option here. ./homeward help says what there is.",
        "sevre             | sevre is not a command here. Did you mean serve?",
        "tets              | tets is not a command here. Did you mean test?",
        "train --replace   | --replace belongs to vault restore.",
        "vault verfy       | verfy is not a command here. Did you mean verify?",
        "vault             | vault needs one more word: verify, info, backup, restore, export.",
        "help valut        | valut is not a command here. Did you mean vault?",
        "serve test        | test is for the source folder and comes first: ./homeward test.",
        "--port 1 bench    | bench is for the source folder and comes first: ./homeward bench.",
        "serve now         | now is one word too many for serve.",
        "vault backup      | vault backup needs a FILE after it.",
        "vault restore     | vault restore needs a FILE after it.",
        "vault export      | vault export needs a PLACE after it.",
        "vault backup a b  | b is one word too many for vault backup.",
        "--port            | --port needs a value after it.",
        "--port --no-open  | --port needs a value after it.",
        "--port=1 --port=2 | --port is written twice.",
        "--data a serve --data b | --data is written twice.",
        "--no-open=true    | --no-open takes no value.",
        "vault --yes info  | --yes belongs to vault export.",
        "--no-opne vault info | --no-opne is not an option here. Did you mean --no-open?",
      })
  void a_wrong_word_is_refused_in_one_sentence(String line, String sentence) {
    assertEquals(List.of(sentence), problemsOf(read(line.strip())));
  }

  @ParameterizedTest
  @ValueSource(strings = {"abc", "-1", "65536", "99999", "1.5", "8o80", "+80", "٧٢"})
  void a_port_that_is_none_is_refused(String value) {
    String rule = ", but must be a whole number from 1 to 65535, or 0 for any free port.";
    assertEquals(List.of("--port is " + value + rule), problemsOf(read("--port=" + value)));
    assertEquals(
        List.of("HOMEWARD_PORT is " + value + rule),
        problemsOf(read(Map.of("HOMEWARD_PORT", value))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"tomorrow", "2026-13-01", "2026-02-30T10:00", "21:30", "2026-03-01T25:00Z"})
  void a_moment_that_is_none_is_refused(String value) {
    String rule =
        ", but must be a moment like 2026-03-01T21:30:00Z, 2026-03-01T21:30 or 2026-03-01.";
    assertEquals(List.of("--clock is " + value + rule), problemsOf(read("--clock=" + value)));
  }

  @Test
  void an_empty_value_is_named_as_empty() {
    assertEquals(
        List.of("--data is empty, but must be the name of a folder."), problemsOf(read("--data=")));
    assertEquals(
        List.of(
            "HOMEWARD_PORT is empty, but must be a whole number from 1 to 65535, or 0 for any free"
                + " port."),
        problemsOf(read(Map.of("HOMEWARD_PORT", ""))));
  }

  @Test
  void everything_wrong_is_said_at_once() {
    Request request =
        read(
            Map.of("HOMEWARD_PROT", "1", "HOMEWARD_FROB", "1", "HOMEWARD_NO_OPEN", "perhaps"),
            "--prot",
            "80",
            "--port=x",
            "valut",
            "--clock");
    assertEquals(
        List.of(
            "--prot is not an option here. Did you mean --port?",
            "--clock needs a value after it.",
            "valut is not a command here. Did you mean vault?",
            "HOMEWARD_FROB is not a setting here. There are HOMEWARD_PORT, HOMEWARD_DATA,"
                + " HOMEWARD_NO_OPEN, HOMEWARD_CLOCK.",
            "HOMEWARD_PROT is not a setting here. Did you mean HOMEWARD_PORT?",
            "--port is x, but must be a whole number from 1 to 65535, or 0 for any free port.",
            "HOMEWARD_NO_OPEN is perhaps, but must be true or false."),
        problemsOf(request));
  }
}
