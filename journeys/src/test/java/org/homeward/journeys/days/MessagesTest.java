package org.homeward.journeys.days;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.homeward.journeys.person.Journey;
import org.homeward.journeys.person.Night;
import org.homeward.journeys.person.Person;
import org.homeward.journeys.person.Proves;
import org.homeward.journeys.person.Screen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Somebody wants to know what was really said.
@Journey
class MessagesTest {
  private static final String HERE = "/n/r6";
  private static final String ANSWER = "Cold, and very bright over the water";
  private static final String KIND = "I love you, said beside the canary lake";
  private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("dd/MM/yyyy, HH:mm");

  @RegisterExtension final Night night = new Night();

  /// Two people over a year and a half; Robin starts two conversations of three.
  private static String history() {
    var text = new StringBuilder();
    LocalDateTime day = LocalDateTime.parse("2025-01-20T18:00");
    for (int i = 0; i < 270; i++) {
      day = day.plusDays(i == 135 ? 30 : 2);
      String first = i % 3 == 0 ? "Noor" : "Robin";
      String second = i % 3 == 0 ? "Robin" : "Noor";
      line(text, day, first, i == 12 ? KIND : "How was the lake today?");
      line(text, day.plusMinutes(4), second, ANSWER);
      line(text, day.plusMinutes(9), first, "Did the boat come back");
      line(text, day.plusMinutes(30), second, "At noon");
    }
    return text.toString();
  }

  private static void line(StringBuilder text, LocalDateTime time, String name, String said) {
    text.append(STAMP.format(time)).append(" - ").append(name).append(": ").append(said);
    text.append('\n');
  }

  private static byte[] zip(String text) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("WhatsApp Chat with Noor.txt"));
      zip.write(text.getBytes(StandardCharsets.UTF_8));
      zip.closeEntry();
    }
    return bytes.toByteArray();
  }

  private static void gives(Person person, String name, byte[] bytes) {
    person
        .page()
        .locator("input[type=file]")
        .setInputFiles(new FilePayload(name, "application/octet-stream", bytes));
    person.presses("Read it here");
  }

  /// Presses the one of many buttons that keeps this figure.
  private static Person keeps(Person person, String figure) {
    Page page = person.page();
    Locator button = page.locator("form[action$='/keep/" + figure + "'] button");
    page.waitForNavigation(button::click);
    return person.looks();
  }

  @Proves({"chats", "status", "balance"})
  @ParameterizedTest
  @EnumSource(names = {"PHONE", "WITHOUT_SCRIPT"})
  void a_chat_is_remembered_seen_and_kept_only_as_far_as_asked(Screen screen) throws IOException {
    night.mayNotBeReadable(ANSWER);
    night.mayNotBeReadable(KIND);
    Person person = night.person(screen);
    person.setsUp();
    person.opens(HERE).sees("What happens to it");
    gives(person, "WhatsApp Chat with Noor.zip", zip(history()));
    person.sees("Which one is you?").chooses("Robin").presses("Go on");
    person.sees("What do you remember?").chooses("Of ten conversations", 5);
    person.chooses("A few weeks").presses("Now show me");

    person.sees("1,080 messages, January 2025 to August 2026.");
    person.sees("You remembered: you start 5 of ten.");
    person.sees("You started 180 of 270 conversations: 67 of 100.");
    night.nothingIsReadable();
    person.presses("theirs").sees(ANSWER).presses("Later").presses("Back to the pictures");
    keeps(person, "starts").sees("Kept.");
    keeps(person, "waits").sees("Kept.");
    person.presses("Yes, a time apart").sees("Kept as a time apart.");
    person.typesOpenly("Words in the messages", "canary LAKE").presses("Find them").sees(KIND);
    person.feelsAnUrge().presses("Go on");
    person.sees("You started 180 of 270 conversations").sees("replies came within");
    person.opens("/n/y3/past").presses("+ Apart from").sees("Together again once.");
    isOfferedBesideWhatIsRemembered(person);

    person.opens(HERE + "/see").presses("Keep the messages, sealed").sees("are kept here, sealed");
    night.home().restart();
    night.nothingIsReadable();
    person.comesBackAndUnlocks().opens(HERE).sees("Your messages are here").presses("Open them");
    person.sees("You started 180 of 270 conversations");
    person.presses("Remove them from here").presses("Close the messages").sees("gone from here");
    person.opens(HERE).doesNotSee("Your messages are here");
    person.opens(HERE + "/kept").sees("Who starts").sees("How long each waits");
    assertTrue(!person.takesEverythingAlong().contains(ANSWER), "no message is in an export");
  }

  /// Other pages offer what the messages know, beside the person's own answer and never before it.
  private static void isOfferedBesideWhatIsRemembered(Person person) {
    person.opens("/n/c7/now").unfolds("Your messages know something too");
    person.sees("The newest kind word from them in your messages: 15 February 2025.");
    person.presses("Use that day").presses("Enough for now").sees("15 February 2025, ");
    person.opens("/n/w3").doesNotSee("are yours").presses("Place them");
    person.places("Who writes or calls first?", "them").presses("Keep");
    person.sees("A diamond is what the messages show.").sees("180 of 270 are yours.");
    person.presses("See the messages behind it").sees("180 messages");
  }

  @Test
  void words_of_their_own_count_at_once_and_still_after_a_restart() throws IOException {
    String own = "canary and the lake";
    night.mayNotBeReadable(own);
    Person person = night.person(Screen.PHONE);
    person.setsUp();
    person.opens(HERE).presses("See the words, and add your own").sees("None yet.");
    person.types("Try some words", own).presses("See what they count as");
    person.sees("is counted as nothing here").presses("Add words of your own");
    person
        .types("The words", own)
        .presses("Keep")
        .isAskedAgain("What is it?", "Choose what it is.");
    person.chooses("Kind words").presses("Keep").sees("Kept.").sees(own);
    person
        .presses("Kind words")
        .sees("What is looked for")
        .presses("Leave it out")
        .sees("Left out.");
    person.presses("Undo").presses("Leave it out").sees("What you left out");
    night.home().restart();
    person.comesBackAndUnlocks().opens(HERE + "/lists").sees(own).sees("What you left out");
    person.presses("Look for it again").sees("It is looked for again.");
    person.opens(HERE);
    gives(person, "chat.zip", zip(history().replace(ANSWER, own)));
    person.chooses("Robin").presses("Go on").presses("Now show me");
    person.sees("Kind words").presses("See the words that are looked for");
    person.presses("Take out").sees("None yet.").presses("Undo").sees(own);
    night.nothingIsReadable();
  }

  @Test
  void locking_forgets_what_was_open() throws IOException {
    Person person = night.person(Screen.PHONE);
    person.setsUp();
    person.opens(HERE);
    gives(person, "chat.zip", zip(history()));
    person.sees("Which one is you?").presses("Lock").unlocks();
    person.opens(HERE).sees("The exported chat");
    assertEquals(List.of(), passing());
  }

  @Test
  void what_is_no_chat_is_said_kindly() {
    Person person = night.person(Screen.PHONE);
    person.setsUp();
    person.opens(HERE);
    gives(person, "list.txt", "Milk\nBread\n".getBytes(StandardCharsets.UTF_8));
    person.isAskedAgain("The exported chat", "no line begins like a message");
  }

  @Test
  void half_a_file_on_its_way_is_readable_nowhere_and_gone_after_a_power_cut() throws IOException {
    String canary = "a canary that sings only in a chat";
    night.mayNotBeReadable(canary);
    Person person = night.person(Screen.PHONE);
    person.setsUp();
    person.opens(HERE);
    String csrf = person.page().locator("input[name=csrf]").first().getAttribute("value");
    byte[] lines = (canary + "\n").repeat(60_000).getBytes(StandardCharsets.US_ASCII);
    try (var half = new Socket("127.0.0.1", night.home().port())) {
      OutputStream out = half.getOutputStream();
      out.write(head(person.cookie(), csrf).getBytes(StandardCharsets.US_ASCII));
      out.write(lines);
      out.flush();
      for (int tries = 0; passing().isEmpty() && tries < 200; tries++) {
        assertTrue(night.home().staysFor(20));
      }
      assertEquals(1, passing().size());
      night.nothingIsReadable();
      night.home().kill();
    }
    night.nothingIsReadable();
    night.home().start();
    assertEquals(List.of(), passing());
  }

  private String head(String cookie, String csrf) {
    return String.join(
        "\r\n",
        "POST /n/r6/give HTTP/1.1",
        "Host: 127.0.0.1:" + night.home().port(),
        "Cookie: s=" + cookie,
        "Content-Type: multipart/form-data; boundary=quiet",
        "Content-Length: 90000000",
        "",
        "--quiet",
        "Content-Disposition: form-data; name=\"csrf\"",
        "",
        csrf,
        "--quiet",
        "Content-Disposition: form-data; name=\"files\"; filename=\"chat.txt\"",
        "",
        "");
  }

  /// What is held sealed for a page at this moment.
  private List<Path> passing() throws IOException {
    Path folder = night.home().data().resolve("passing");
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList();
    }
  }
}
