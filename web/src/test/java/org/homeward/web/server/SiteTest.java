package org.homeward.web.server;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.homeward.book.Book;
import org.homeward.book.EntryType;
import org.homeward.book.Fact;
import org.homeward.vault.InMemoryLogStore;
import org.homeward.vault.KeyCost;
import org.homeward.vault.LogStore;
import org.homeward.web.page.Reply;
import org.homeward.web.page.Routes;
import org.homeward.web.page.Shell;
import org.homeward.web.session.Lock;
import org.homeward.web.session.Sessions;
import org.homeward.web.session.SettingsFile;
import org.homeward.web.upload.UploadFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SiteTest {
  private static final String PASSPHRASE = "four small quiet stones";
  private static final String OURS = "127.0.0.1:7272";
  private static final Pattern CSRF = Pattern.compile("name=\"csrf\" value=\"([^\"]+)\"");

  /// A fact for tests.
  record Line(String text) implements Fact {
    static final EntryType<Line> TYPE = EntryType.of("line", "A line", Line.class);

    @Override
    public String inWords() {
      return text;
    }
  }

  @TempDir Path folder;

  private final LogStore store = new InMemoryLogStore();
  private Site site;
  private String cookie = "";
  private String csrf = "";

  @BeforeEach
  void start() {
    site = newSite();
  }

  private Site newSite() {
    Clock clock = Clock.systemUTC();
    var random = new SecureRandom();
    var lock =
        new Lock(
            () -> store, () -> List.of(Line.TYPE), clock, random, KeyCost.forTestsInsecurely());
    var behind =
        new Routes()
            .get("/", call -> Reply.see("/lines"))
            .get("/lines", call -> Reply.page("door/nothing.jte", lines(call.book())))
            .get("/broken", call -> Reply.page("no/such.jte", ""))
            .post(
                "/lines",
                call -> {
                  call.book().write(Line.TYPE, new Line(call.form().text("text").optional()));
                  return Reply.see("/lines");
                });
    Path settings = folder.resolve("settings.properties");
    return new Site(
        new Site.Parts(
            new Origin(() -> 7272),
            new Sessions(clock, random),
            lock,
            new SettingsFile(settings),
            new Routes(),
            behind,
            new Shell.Menu(List.of(), "/urge", "/help", "/s"),
            List.of(),
            List.of(),
            new UploadFolder(folder.resolve("passing"), random)),
        clock);
  }

  private static String lines(Book book) {
    return String.join("|", book.all(Line.TYPE).stream().map(e -> e.fact().text()).toList());
  }

  private Outgoing send(String method, String path, Map<String, String> headers, String body) {
    Map<String, String> all = new HashMap<>(Map.of("host", OURS, "cookie", cookie));
    all.putAll(headers);
    Outgoing out =
        site.answer(new Incoming(method, path, all, body.getBytes(StandardCharsets.UTF_8)));
    String set = out.headers().get("Set-Cookie");
    if (set != null) {
      cookie = set.substring(0, set.indexOf(';'));
    }
    Matcher token = CSRF.matcher(text(out));
    if (token.find()) {
      csrf = token.group(1);
    }
    return out;
  }

  private Outgoing get(String path) {
    return send("GET", path, Map.of(), "");
  }

  private Outgoing post(String path, String... namesAndValues) {
    var body = new StringBuilder("csrf=" + csrf);
    for (int i = 0; i < namesAndValues.length; i += 2) {
      body.append('&').append(namesAndValues[i]).append('=');
      body.append(URLEncoder.encode(namesAndValues[i + 1], StandardCharsets.UTF_8));
    }
    return send("POST", path, Map.of(), body.toString());
  }

  private static String text(Outgoing out) {
    return new String(out.body(), StandardCharsets.UTF_8);
  }

  private void setUp() {
    get("/");
    Outgoing begun = post("/begin", "passphrase", PASSPHRASE, "passphrase-again", PASSPHRASE);
    assertEquals(303, begun.status(), text(begun));
    get("/code");
  }

  @Test
  void the_first_page_asks_for_a_passphrase_and_says_what_is_kept() {
    String page = text(get("/"));
    assertTrue(page.contains("Choose a passphrase"), page);
    assertTrue(page.contains("<title>Notes</title>"), page);
  }

  @Test
  void a_short_or_mistyped_passphrase_is_answered_beside_its_field() {
    get("/");
    assertTrue(text(post("/begin", "passphrase", "short")).contains("at least 10 characters"));
    Outgoing twice = post("/begin", "passphrase", PASSPHRASE, "passphrase-again", "other words");
    assertEquals(422, twice.status());
    assertTrue(text(twice).contains("not the same"));
    assertFalse(text(twice).contains(PASSPHRASE));
  }

  @Test
  void what_was_kept_is_shown_and_escaped() {
    setUp();
    post("/lines", "text", "<script>alert(1)</script>");
    String page = text(get("/lines"));
    assertTrue(page.contains("&lt;script>") || page.contains("&lt;script&gt;"), page);
    assertFalse(page.contains("<script>alert"), page);
  }

  @Test
  void a_form_without_its_token_changes_nothing_and_comes_back_with_its_words() {
    setUp();
    csrf = "wrong";
    Outgoing out = post("/lines", "text", "still here");
    assertEquals(409, out.status());
    assertTrue(text(out).contains("still here"));
    assertFalse(text(get("/lines")).contains("still here"));
  }

  @Test
  void a_form_from_another_site_changes_nothing() {
    setUp();
    String body = "csrf=" + csrf + "&text=planted";
    Map<String, String> foreign = Map.of("origin", "http://elsewhere.example");
    assertEquals(403, send("POST", "/lines", foreign, body).status());
    Map<String, String> cross = Map.of("sec-fetch-site", "cross-site");
    assertEquals(403, send("POST", "/lines", cross, body).status());
    assertFalse(text(get("/lines")).contains("planted"));
  }

  @Test
  void another_name_for_this_machine_gets_nothing() {
    for (String host :
        List.of("rebound.example:7272", "127.0.0.1", "127.0.0.1:80", "", "[::2]:7272")) {
      Outgoing out = send("GET", "/", Map.of("host", host), "");
      assertEquals(421, out.status(), host);
      assertFalse(text(out).contains("csrf"), host);
    }
    assertEquals(200, send("GET", "/", Map.of("host", "localhost:7272"), "").status());
  }

  @Test
  void tricks_in_the_path_find_nothing() {
    for (String path :
        List.of(
            "/../etc", "/%2e%2e/", "//", "/a%00", "/lines;x", "", "lines", "/" + "a".repeat(400))) {
      assertEquals(404, get(path).status(), path);
    }
  }

  @Test
  void other_methods_are_refused() {
    assertEquals(405, send("PUT", "/", Map.of(), "").status());
    assertEquals(405, send("DELETE", "/lines", Map.of(), "").status());
  }

  @Test
  void after_leaving_nothing_is_readable_and_the_cookie_opens_nothing() {
    setUp();
    post("/lines", "text", "private words");
    String before = cookie;
    Outgoing left = get("/x");
    assertEquals(303, left.status());
    assertEquals("https://www.wikipedia.org/", left.headers().get("Location"));
    assertEquals("\"cache\"", left.headers().get("Clear-Site-Data"));
    cookie = before;
    String page = text(get("/lines"));
    assertFalse(page.contains("private words"), page);
    assertTrue(page.contains("Passphrase"), page);
  }

  @Test
  void words_sent_to_a_locked_book_come_along_through_the_passphrase() {
    setUp();
    post("/lock");
    get("/");
    Outgoing asked = post("/lines", "text", "written too late");
    assertEquals(403, asked.status());
    assertTrue(text(asked).contains("written too late"));
    Outgoing wrong =
        post(
            "/in",
            "passphrase",
            "not it at all",
            "carried-path",
            "/lines",
            "c.text",
            "written too late");
    assertTrue(text(wrong).contains("written too late"));
    Outgoing back =
        post(
            "/in",
            "passphrase",
            PASSPHRASE,
            "carried-path",
            "/lines",
            "c.text",
            "written too late");
    assertTrue(text(back).contains("Yes, keep it"));
    post("/lines", "text", "written too late");
    assertTrue(text(get("/lines")).contains("written too late"));
  }

  @Test
  void a_restarted_program_still_opens_with_the_passphrase() {
    setUp();
    post("/lines", "text", "kept over a restart");
    site = newSite();
    get("/");
    assertEquals(422, post("/in", "passphrase", "wrong words here").status());
    assertEquals(303, post("/in", "passphrase", PASSPHRASE).status());
    assertTrue(text(get("/lines")).contains("kept over a restart"));
  }

  @Test
  void the_recovery_code_is_shown_once_and_opens_the_book() {
    get("/");
    post("/begin", "passphrase", PASSPHRASE, "passphrase-again", PASSPHRASE);
    Matcher code = Pattern.compile("thecode\">([^<]+)<").matcher(text(get("/code")));
    assertTrue(code.find());
    post("/code");
    assertEquals(303, get("/code").status());
    post("/lock");
    get("/lost");
    Outgoing wrong =
        post(
            "/lost",
            "passcode",
            "AAAA",
            "passphrase",
            "a new long one",
            "passphrase-again",
            "a new long one");
    assertEquals(422, wrong.status());
    Outgoing opened =
        post(
            "/lost",
            "passcode",
            code.group(1).toLowerCase(java.util.Locale.ROOT),
            "passphrase",
            "a new long one",
            "passphrase-again",
            "a new long one");
    assertEquals(303, opened.status(), text(opened));
    post("/lock");
    get("/");
    assertEquals(422, post("/in", "passphrase", PASSPHRASE).status());
    assertEquals(303, post("/in", "passphrase", "a new long one").status());
  }

  @Test
  void shredding_asks_for_a_word_and_then_leaves_a_fresh_start() {
    setUp();
    get("/s/shred");
    assertEquals(422, post("/s/shred", "word", "yes").status());
    assertEquals("/gone", post("/s/shred", "word", "Shred").headers().get("Location"));
    assertTrue(text(get("/gone")).contains("The keys were destroyed."));
    assertEquals("/", get("/gone").headers().get("Location"), "it is said once");
    assertTrue(text(get("/")).contains("Choose a passphrase"));
  }

  @Test
  void one_kind_of_entry_can_go_on_under_new_keys_when_the_rest_is_shredded() {
    setUp();
    assertEquals(404, get("/s/shred/but/line").status(), "there is none yet");
    post("/lines", "text", "the one that stays");
    get("/s/shred/but/line");
    byte[] before = store.keySlots(store.vaults().getFirst());
    String wrong = text(post("/s/shred/but/line", "word", "shred", "passphrase", "no"));
    assertTrue(wrong.contains("Nothing was shredded."), wrong);
    assertArrayEquals(before, store.keySlots(store.vaults().getFirst()));
    Outgoing done = post("/s/shred/but/line", "word", "shred", "passphrase", PASSPHRASE);
    assertEquals("/gone", done.headers().get("Location"));
    assertTrue(text(get("/gone")).contains("under new keys"));
    assertTrue(text(get("/code")).contains("Your second key"));
    assertTrue(text(get("/lines")).contains("the one that stays"));
    post("/lock");
    get("/");
    assertEquals(303, post("/in", "passphrase", PASSPHRASE).status());
    assertTrue(text(get("/lines")).contains("the one that stays"));
  }

  @Test
  void a_fault_of_ours_keeps_the_words_and_says_what_to_do() {
    setUp();
    Outgoing out = get("/broken");
    assertEquals(500, out.status());
    assertTrue(text(out).contains("is safe"), text(out));
  }

  @Test
  void assets_are_kept_for_good_and_pages_never() {
    Outgoing page = get("/");
    assertEquals("no-store", page.headers().get("Cache-Control"));
    Matcher style = Pattern.compile("href=\"(/a/[^\"]+s.css)\"").matcher(text(page));
    assertTrue(style.find());
    Outgoing asset = send("GET", style.group(1), Map.of("accept-encoding", "gzip"), "");
    assertEquals(200, asset.status());
    assertEquals("gzip", asset.headers().get("Content-Encoding"));
    assertEquals(Headers.FOR_GOOD, asset.headers().get("Cache-Control"));
  }
}
