package org.homeward.journeys.person;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.homeward.journeys.program.RunningHomeward;

/// Somebody with a browser of their own. What they type is remembered by the night, which looks
/// afterwards that it can be read nowhere.
public final class Person implements AutoCloseable {
  // One question to the browser, which is asked it thousands of times.
  private static final String LOOK =
      """
      () => [document.scrollingElement.scrollWidth - document.documentElement.clientWidth,
        (document.querySelector('h1')?.textContent ?? '')
          + (document.querySelector('#errors, p.error') ? ' with errors' : '')]
      """;

  private final Night night;
  private final Screen screen;
  private final BrowserContext context;
  private final Watch watch;
  private final List<String> violations = new ArrayList<>();
  private final Touch touch;
  private Page page;
  private boolean closed;

  Person(Night night, Browser browser, Screen screen) {
    this.night = night;
    this.screen = screen;
    context =
        browser.newContext(
            new Browser.NewContextOptions()
                .setViewportSize(screen.width, screen.height)
                .setColorScheme(screen.theme())
                .setReducedMotion(ReducedMotion.REDUCE)
                .setLocale("en-GB")
                .setTimezoneId("UTC")
                .setJavaScriptEnabled(screen.script));
    context.setDefaultTimeout(Browsers.PATIENCE_MILLIS);
    watch = new Watch(context, () -> night.home().address());
    page = context.newPage();
    touch = screen.keyboard ? new Touch.Keyboard() : new Touch.Pointer();
  }

  private RunningHomeward home() {
    return night.home();
  }

  /// The page before them, for what only this journey looks at.
  public Page page() {
    return page;
  }

  /// How they look at it.
  public Screen screen() {
    return screen;
  }

  /// The whole address of a page of ours.
  String addressOf(String path) {
    return home().address() + path;
  }

  /// Where they are, without the program's address.
  public String path() {
    return page.url().substring(home().address().length());
  }

  /// Opens another tab and looks at that one from now on.
  ///
  /// @return the tab of before, for going back to it
  public Page opensATab() {
    Page before = page;
    page = context.newPage();
    return before;
  }

  /// Looks at another tab.
  public Person looksAt(Page tab) {
    page = tab;
    tab.bringToFront();
    return this;
  }

  /// Goes to an address of ours.
  public Person opens(String path) {
    page.navigate(home().address() + path);
    return looks();
  }

  /// Presses a button or follows a link, and looks at what comes.
  public Person presses(String name) {
    return pressesIt(finding().control(name));
  }

  /// Presses what leads away from the program, and looks at nothing.
  public void startsPressing(String name) {
    touch.press(page, finding().control(name));
  }

  /// Presses the button or link of that name in the entry that holds those words.
  public Person presses(String name, String words) {
    return pressesIt(finding().controlBeside(words, name));
  }

  /// Opens a folded part of the page; leaves it where it is open.
  public Person unfolds(String title) {
    Locator summary = page.locator("summary", new Page.LocatorOptions().setHasText(title)).first();
    if (!(Boolean) summary.evaluate("it => it.parentElement.open")) {
      touch.press(page, summary);
    }
    return this;
  }

  private Person pressesIt(Locator target) {
    page.waitForNavigation(() -> touch.press(page, target));
    return looks();
  }

  private Finding finding() {
    return new Finding(page, screen.keyboard);
  }

  /// Writes into a field, over what stands there.
  public Person types(String label, String text) {
    night.mayNotBeReadable(text);
    return typesOpenly(label, text);
  }

  /// Writes what may be read by others, as the address of a page to leave to.
  public Person typesOpenly(String label, String text) {
    touch.type(page, finding().field(label), text);
    return this;
  }

  /// Chooses an answer or ticks a box.
  public Person chooses(String answer) {
    touch.choose(page, finding().answer(answer));
    return this;
  }

  /// Chooses a number on a scale.
  public Person chooses(String scale, int number) {
    touch.choose(page, finding().onScale(scale, number));
    return this;
  }

  /// Chooses, in the group of that question, the answer that is sent like this.
  public Person places(String question, String sent) {
    touch.choose(page, finding().answerTo(question, sent));
    return this;
  }

  /// Finds words on the page.
  public Person sees(String words) {
    assertThat(page.locator("main")).containsText(words);
    return this;
  }

  /// Finds that words are not on the page.
  public Person doesNotSee(String words) {
    assertThat(page.locator("body")).not().containsText(words);
    return this;
  }

  /// Finds the error beside a field.
  public Person isAskedAgain(String label, String error) {
    assertThat(finding().errorAt(label)).containsText(error);
    return this;
  }

  /// Finds a field holding a text.
  public Person finds(String label, String text) {
    assertThat(finding().field(label)).hasValue(text);
    return this;
  }

  /// Looks whether this page is as every page of ours has to be.
  public Person looks() {
    page.waitForLoadState();
    if (page.url().startsWith(home().address())) {
      look(screen);
    }
    return this;
  }

  /// Looks at this page on other screens too.
  public Person looksOn(List<Screen> others) {
    others.forEach(this::turnTo);
    turnTo(screen);
    return this;
  }

  private void turnTo(Screen other) {
    page.setViewportSize(other.width, other.height);
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(other.theme()));
    look(other);
  }

  private void look(Screen on) {
    var seen = (List<?>) page.evaluate(LOOK);
    int wide = ((Number) seen.getFirst()).intValue();
    assertTrue(wide <= 0, page.url() + " scrolls sideways on " + on);
    violations.addAll(Accessibility.violations(page, on, String.valueOf(seen.getLast())));
  }

  /// Presses something that brings a file.
  ///
  /// @return what is in the file
  public String takesAway(String name) {
    return new String(takesAwayBytes(name), StandardCharsets.UTF_8);
  }

  /// Presses something that brings a file which is no text.
  ///
  /// @return what is in the file
  public byte[] takesAwayBytes(String name) {
    Download download = page.waitForDownload(() -> touch.press(page, finding().control(name)));
    try (InputStream in = download.createReadStream()) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      download.delete();
    }
  }

  /// Takes all that was written along.
  ///
  /// @return what is in the file
  public String takesEverythingAlong() {
    presses("Settings").presses("Take everything with me");
    return takesAway("Only the words");
  }

  /// Prints the page.
  public Print prints() {
    return Print.of(page);
  }

  /// What the browser's cookie holds.
  public String cookie() {
    return context.cookies().getFirst().value;
  }

  /// What the browser asked for since this was last called, as `GET http://...`.
  public List<String> takeAsked() {
    return watch.takeAsked();
  }

  /// Comes here for the first time.
  public Person opensForTheFirstTime() {
    return opens("/").sees("You came here. That is enough for now.");
  }

  /// Sets up, writes the recovery code down and says nothing about themselves.
  ///
  /// @return the recovery code
  public String setsUp() {
    opensForTheFirstTime();
    choosesAPassphrase(night.passphrase());
    String code = writesTheCodeDown();
    presses("Not now");
    return code;
  }

  /// Chooses the passphrase on the first page.
  public Person choosesAPassphrase(String passphrase) {
    typesPassphrases(passphrase, passphrase);
    return presses("Begin");
  }

  /// Types a passphrase and its repetition on the first page.
  public Person typesPassphrases(String passphrase, String again) {
    return types("Choose a passphrase", passphrase).types("The same once more", again);
  }

  /// Reads the recovery code and goes on.
  public String writesTheCodeDown() {
    String code = page.locator(".thecode").innerText().strip();
    night.mayNotBeReadable(code);
    presses("I have it on paper");
    return code;
  }

  /// Comes back on another day and unlocks.
  public Person comesBackAndUnlocks() {
    return opens("/").unlocks();
  }

  /// Types the passphrase on the locked page.
  public Person unlocks() {
    return unlocksWith(night.passphrase());
  }

  /// Types something on the locked page.
  public Person unlocksWith(String passphrase) {
    return types("Passphrase", passphrase).presses("Open");
  }

  /// Goes to their reasons.
  public Person goesToTheirReasons() {
    return opens("/").presses("Path").unfolds("Decide").presses("My reasons");
  }

  /// Writes a reason.
  public Person writesAReason(String text, String felt) {
    presses(
        page.getByText("Write the first one").count() > 0
            ? "Write the first one"
            : "Write another");
    types("What happened, or what is missing?", text);
    if (!felt.isEmpty()) {
      types("How did it feel?", felt);
    }
    return presses("Keep").sees(text);
  }

  /// Writes a reason from wherever they are.
  public Person writesQuicklyAReason(String text) {
    return opens("/n/k4/new").types("What happened, or what is missing?", text).presses("Keep");
  }

  /// The reasons as they stand in the list, from the top.
  public List<String> reasonsInOrder() {
    return page.locator("ul.entries > li > p.own").allInnerTexts();
  }

  /// Presses the one button that is on every page.
  public Person feelsAnUrge() {
    return presses("I want to contact them: Urge").sees("You don’t have to do anything yet.");
  }

  /// Leaves at once, by that action, and sees the neutral page.
  public Person leavesBy(Runnable action, String target) {
    watch.mayAlsoAsk(target);
    context.route(
        target + "**",
        route ->
            route.fulfill(
                new com.microsoft.playwright.Route.FulfillOptions()
                    .setContentType("text/html")
                    .setBody("<!doctype html><title>Weather</title><p>It may rain.</p>")));
    action.run();
    page.waitForURL(target + "**");
    assertEquals("Weather", page.title());
    return this;
  }

  List<String> complaints() {
    List<String> all = new ArrayList<>(watch.complaints());
    all.addAll(violations);
    return all;
  }

  String whereabouts() {
    String words = closed || page.isClosed() ? "" : page.locator("body").innerText();
    return screen + " at " + page.url() + "\n" + words + "\n" + complaints();
  }

  @Override
  public void close() {
    if (!closed) {
      closed = true;
      context.close();
    }
  }
}
