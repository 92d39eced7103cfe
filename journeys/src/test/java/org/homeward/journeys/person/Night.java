package org.homeward.journeys.person;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.homeward.journeys.program.ClosedVault;
import org.homeward.journeys.program.Disk;
import org.homeward.journeys.program.RunningHomeward;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/// One journey's program and people, and the oracle at its end.
///
/// After every journey: no page complained, nothing was asked of another host, every page was
/// accessible, the vault verifies, and no word anybody typed can be read on the disk or was said to
/// the terminal.
public final class Night implements BeforeEachCallback, AfterEachCallback {
  private static final Namespace HERE = Namespace.create(Night.class);

  private final List<Person> people = new ArrayList<>();
  private final Set<String> words = new LinkedHashSet<>();
  private Path folder = Path.of("");
  private RunningHomeward home = new RunningHomeward(folder);
  private Browsers browsers = new Browsers();
  private String passphrase = "four quiet rivers home";

  @Override
  public void beforeEach(ExtensionContext context) throws IOException {
    browsers =
        context
            .getRoot()
            .getStore(HERE)
            .computeIfAbsent("browsers", key -> new Browsers(), Browsers.class);
    people.clear();
    words.clear();
    folder = Files.createTempDirectory("homeward-journey");
    home = new RunningHomeward(folder).start();
  }

  /// The program.
  public RunningHomeward home() {
    return home;
  }

  /// Somebody before that screen.
  public Person person(Screen screen) {
    var person = new Person(this, browsers.ofThisThread(), screen);
    people.add(person);
    return person;
  }

  /// Remembers words that may stand in no file in clear.
  public void mayNotBeReadable(String typed) {
    typed.lines().map(String::strip).filter(Night::isTelling).forEach(words::add);
  }

  /// Shorter words may stand in a file for other reasons.
  private static boolean isTelling(String line) {
    return line.length() >= 10;
  }

  /// What was remembered so.
  public Set<String> words() {
    return Set.copyOf(words);
  }

  /// The passphrase that opens the vault now.
  public String passphrase() {
    return passphrase;
  }

  /// From now on another passphrase opens it.
  public void passphraseIsNow(String next) {
    passphrase = next;
  }

  /// Asserts that nobody who reads the disk or the terminal learns a word.
  public void nothingIsReadable() {
    List<String> found = new ArrayList<>(Disk.readable(folder, words));
    words.stream()
        .filter(word -> Disk.holds(home.said(), word))
        .forEach(word -> found.add("the terminal shows \"" + word + "\""));
    assertEquals(List.of(), found, "words in clear");
  }

  @Override
  public void afterEach(ExtensionContext context) {
    try {
      if (context.getExecutionException().isEmpty()) {
        oracle();
      } else {
        context.publishReportEntry("the program said", home.said() + " ");
        people.forEach(person -> context.publishReportEntry("on the screen", person.whereabouts()));
      }
    } finally {
      people.forEach(Person::close);
      home.close();
      Disk.remove(folder);
    }
  }

  private void oracle() {
    if (home.isRunning()) {
      nothingIsReadable();
    }
    List<String> complaints = people.stream().flatMap(p -> p.complaints().stream()).toList();
    people.forEach(Person::close);
    home.stop();
    assertAll(
        () -> assertEquals(List.of(), complaints, "what the pages complained of"),
        () -> ClosedVault.isSound(home.data(), passphrase),
        this::nothingIsReadable);
  }
}
