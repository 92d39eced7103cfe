package org.homeward.journeys.days;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.homeward.journeys.person.Journey;
import org.homeward.journeys.person.Night;
import org.homeward.journeys.person.Person;
import org.homeward.journeys.person.Print;
import org.homeward.journeys.person.Proves;
import org.homeward.journeys.person.Screen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Somebody finds a place for what reminds them.
@Journey
class PuttingAwayTest {
  private static final Instant EVENING = Instant.parse("2026-10-03T18:30:00Z");
  private static final String HERE = "/n/u5";
  private static final String MUG = "The blue mug from the harbour";
  private static final String COAT = "A grey coat with their gloves in it";
  private static final String SUNG = "A song that only the two of us know by heart";
  private static final byte[] DOT =
      Base64.getDecoder()
          .decode(
              "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU"
                  + "5ErkJggg==");

  @RegisterExtension final Night night = new Night();

  private Person comes(Screen screen) {
    night.home().restartAt(EVENING);
    Person person = night.person(screen);
    person.setsUp();
    return person;
  }

  private Person comesBackAfter(Person person, int days) {
    night.home().restartAt(EVENING.plus(days, ChronoUnit.DAYS).plusSeconds(60));
    return person.comesBackAndUnlocks();
  }

  private static void writes(Person person, String name, String way) {
    person.opens(HERE + "/thing/new").types("What is it?", name).chooses(way).presses("Keep");
    person.sees(name);
  }

  /// What the one file holds that takes everything along.
  private static Map<String, byte[]> takesItAll(Person person) {
    person.presses("Settings").presses("Take everything with me");
    person.sees("from your box, even while the box is closed");
    Map<String, byte[]> files = new HashMap<>();
    var bytes = new ByteArrayInputStream(person.takesAwayBytes("Take it all"));
    try (var zip = new ZipInputStream(bytes)) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        files.put(entry.getName(), zip.readAllBytes());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return files;
  }

  @Proves("keepsakes")
  @ParameterizedTest
  @EnumSource(names = "WITH_THE_KEYBOARD_ALONE")
  void what_is_for_good_waits_a_month_and_is_asked_again(Screen screen) {
    Person person = comes(screen);
    person.opens(HERE).sees("Nothing is written down.").presses("Write down the first");
    person.presses("Keep").isAskedAgain("What is it?", "Give it a name.");
    writes(person, MUG, "Throw it away");
    writes(person, COAT, "Give it back");
    person.sees("Waiting a month").sees("Asked again on 2 November.");
    Print paper = person.presses("A list on paper").prints();
    assertTrue(paper.words().contains(COAT) && !paper.words().contains(MUG), paper.words());

    comesBackAfter(person, 30).sees("A month is over").opens(HERE);
    person.presses("Yes, still", MUG).sees("Ready, any day").presses("It is done", MUG);
    person.sees("Done.").presses("Undo").presses("It is done", MUG);
    person.presses("No, only out of sight", COAT).sees("Put it out of sight");
    person.presses("Change", COAT).finds("What is it?", COAT).types("Where is it now?", "Attic");
    person.presses("Keep").sees("Attic").presses("Off the list", COAT).presses("Undo");
    person.opens(HERE + "/history").sees("Throw it away, waiting from 2026-10-03");
    assertTrue(person.takesEverythingAlong().contains(COAT));
  }

  @Proves("keepsakes")
  @ParameterizedTest
  @EnumSource(names = "PHONE")
  void a_box_stays_closed_until_its_day_or_a_day_after_asking(Screen screen) {
    night.mayNotBeReadable(SUNG);
    night.mayNotBeReadable("our-harbour");
    Person person = comes(screen);
    person.opens(HERE).presses("Make a box").presses("Close it until then");
    person.isAskedAgain("Until when?", "Choose how long");
    person.chooses("Half a year").presses("Close it until then").sees("Closed until 3 April 2027.");
    person.presses("Put it in").sees("Choose a file first.");
    Page page = person.page();
    page.locator("input[type=file]")
        .setInputFiles(
            new FilePayload[] {
              new FilePayload("words.txt", "text/plain", SUNG.repeat(40_000).getBytes(UTF_8)),
              new FilePayload("our-harbour.png", "image/png", DOT)
            });
    person.presses("Put it in").sees("2 files, 1.7 MB").doesNotSee("our-harbour");
    night.nothingIsReadable();
    Map<String, byte[]> whole = takesItAll(person);
    assertEquals(SUNG.repeat(40_000), new String(whole.get("file-01-words.txt"), UTF_8));
    assertArrayEquals(DOT, whole.get("file-02-our-harbour.png"));
    assertTrue(new String(whole.get("notes.html"), UTF_8).contains("A file in the box"));
    person.opens(HERE + "/box");
    person.presses("I need it earlier").sees("It can be opened from 4 October, 18:30.");
    person.presses("Leave it closed after all").presses("I need it earlier");

    comesBackAfter(person, 1).opens(HERE + "/box").presses("Open it").sees("our-harbour.png");
    Object width =
        page.evaluate("document.images[0].decode().then(() => document.images[0].naturalWidth)");
    assertEquals(1, ((Number) width).intValue());
    assertEquals(SUNG.repeat(40_000), person.takesAway("Take a copy out"));
    person.presses("Erase it", "words.txt").presses("Let the month begin");
    person.sees("waiting to be erased").presses("Close it").sees("It is closed again.");
    night.nothingIsReadable();

    comesBackAfter(person, 31).opens(HERE).presses("Do you still want that?");
    person.doesNotSee("words.txt").presses("Erase it for good").sees("1 file, ");
    night.nothingIsReadable();
    comesBackAfter(person, 190).opens(HERE).sees("Its day has come.");
    person.opens(HERE + "/box").sees("Its day has come.");
    person.presses("Open it").sees("our-harbour.png").presses("Close it");
    person.chooses("A year").presses("Close it until then").sees("Closed until");
  }

  @Proves("keepsakes")
  @Test
  void where_somebody_is_not_safe_nothing_is_offered_that_loses_anything() {
    Person person = comes(Screen.PHONE);
    writes(person, MUG, "Throw it away");
    person.opens("/n/h6/more").presses("Yes, be careful with me");
    person.opens(HERE).sees("nothing is thrown away or deleted here").sees("Kept for now");
    person.doesNotSee("Waiting a month").presses("Change", MUG).doesNotSee("Delete it");
    person.chooses("Keep a safe copy").presses("Keep").sees("Keep a safe copy");
  }
}
