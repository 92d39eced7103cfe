package org.homeward.journeys.days;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.homeward.journeys.person.Crawl;
import org.homeward.journeys.person.Journey;
import org.homeward.journeys.person.Night;
import org.homeward.journeys.person.Person;
import org.homeward.journeys.person.Screen;
import org.homeward.journeys.program.Disk;
import org.homeward.journeys.program.Figures;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Somebody takes the computer away and reads every byte of it.
@Journey
@Order(3)
class NothingReadableTest {
  private static final List<String> KINDS =
      List.of("kanarienvogel", "Grünfink-Ölkäfer", "🐦canary🪹");
  private static final String TEXTS =
      "main form[method=post]:not([action^='/s']):not([action='/u']) :is(textarea,"
          + " input[type=text])";
  private static final String HALF = "half a sentence about the lake and the boat that";

  @RegisterExtension final Night night = new Night();

  @Test
  void what_is_typed_into_any_form_is_readable_nowhere() throws IOException {
    Path began = Files.createTempFile("homeward-journey", "began");
    Person person = night.person(Screen.PHONE);
    person.setsUp();
    person.writesQuicklyAReason("one reason, so that pages are not empty");
    person.opens("/").feelsAnUrge().presses("Show me my reason");
    String urge = person.path();

    List<String> forms = new ArrayList<>();
    List<String> pages =
        new Crawl(person)
            .alsoFrom(List.of(urge + "/write"))
            .everyPage(path -> fillIn(person, path, forms));
    Figures.print(forms.size() + " fields on " + pages.size() + " pages hold words.");
    assertTrue(forms.size() >= 4, "the crawl finds forms: " + forms);
    String everything = person.takesEverythingAlong();
    long kept = night.words().stream().filter(word -> everything.contains(word)).count();
    // A telephone number or a search is no place for a canary: it is answered, and not kept.
    assertTrue(kept * 2 >= forms.size(), kept + " kept of " + forms.size());

    night.nothingIsReadable();
    person.presses("Lock");
    night.nothingIsReadable();
    person.unlocks();
    night.home().kill();
    night.nothingIsReadable();
    assertEquals(List.of(), readableElsewhere(began), "outside of the data folder");
    night.home().start();
  }

  private void fillIn(Person person, String path, List<String> forms) {
    Page page = person.page();
    List<Locator> texts = page.locator(TEXTS).all();
    if (texts.isEmpty()) {
      return;
    }
    page.evaluate("() => document.querySelectorAll('details').forEach(d => (d.open = true))");
    for (Locator text : texts) {
      String canary = KINDS.get(forms.size() % KINDS.size()) + System.nanoTime();
      // A field may be short, like a name; a canary cut in half is none.
      canary = canary.substring(0, Math.min(20, canary.length()));
      night.mayNotBeReadable(canary);
      text.fill(canary);
      forms.add(path);
    }
    page.waitForNavigation(() ->
        page.locator("main form[method=post]:has(textarea, input[type=text]) .btn")
            .first()
            .click());
    person.looks();
  }

  @Test
  void half_a_sentence_comes_back_after_a_power_cut_and_is_readable_nowhere() {
    Person person = night.person(Screen.PHONE);
    person.setsUp();
    person.opens("/n/k4/new");
    person
        .page()
        .waitForResponse(
            response -> response.url().endsWith("/draft") && response.status() == 204,
            () -> person.types("What happened, or what is missing?", HALF));
    night.nothingIsReadable();
    night.home().kill();
    night.nothingIsReadable();
    night.home().start();
    person.comesBackAndUnlocks().opens("/n/k4/new");
    person.finds("What happened, or what is missing?", HALF).presses("Not now").doesNotSee(HALF);
    person.presses("Lock").unlocks().opens("/n/k4/new");
    person.finds("What happened, or what is missing?", HALF).presses("Keep").sees(HALF);
    person.presses("Write another").finds("What happened, or what is missing?", "");
  }

  /// What was put into the system's temporary folder in the meantime, by whomever.
  private List<String> readableElsewhere(Path began) throws IOException {
    List<String> found = new ArrayList<>();
    FileTime since = Files.getLastModifiedTime(began);
    try (Stream<Path> entries = Files.list(began.toAbsolutePath().getParent())) {
      entries
          .filter(entry -> isNewer(entry, since))
          .forEach(entry -> found.addAll(Disk.readable(entry, night.words())));
    }
    Files.delete(began);
    return found;
  }

  private static boolean isNewer(Path entry, FileTime since) {
    try {
      return Files.getLastModifiedTime(entry).compareTo(since) > 0;
    } catch (IOException e) {
      // It was removed meanwhile, as other programs do with what is temporary.
      return false;
    }
  }
}
