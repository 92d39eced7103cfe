package org.homeward.web.server;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.homeward.vault.InMemoryLogStore;
import org.homeward.vault.KeyCost;
import org.homeward.vault.SpoolMemory;
import org.homeward.web.page.Call;
import org.homeward.web.page.Reply;
import org.homeward.web.page.Routes;
import org.homeward.web.page.Shell;
import org.homeward.web.session.Lock;
import org.homeward.web.session.Sessions;
import org.homeward.web.session.SettingsFile;
import org.homeward.web.upload.UploadBody;
import org.homeward.web.upload.UploadFolder;
import org.homeward.web.upload.UploadTrouble;
import org.homeward.web.upload.UploadedFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Files on their way in: what is taken, what is not, and that nothing of it can be read on disk.
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class UploadTest {
  private static final String PASSPHRASE = "four small quiet stones";
  private static final String TYPE = "multipart/form-data; boundary=QuietBoundary";
  private static final String CANARY = "kanarienvogel";
  private static final Pattern CSRF = Pattern.compile("name=\"csrf\" value=\"([^\"]+)\"");

  @TempDir Path folder;

  private final List<UploadedFile> taken = new ArrayList<>();
  private final AtomicInteger port = new AtomicInteger(7272);
  private Lock lock;
  private Site site;
  private String cookie = "";
  private String csrf = "";
  private Optional<UploadTrouble> trouble = Optional.empty();

  @BeforeEach
  void start() throws IOException {
    Clock clock = Clock.systemUTC();
    var random = new SecureRandom();
    var store = new InMemoryLogStore();
    lock = new Lock(() -> store, List::of, clock, random, KeyCost.forTestsInsecurely());
    site =
        new Site(
            new Site.Parts(
                new Origin(port::get),
                new Sessions(clock, random),
                lock,
                new SettingsFile(folder.resolve("settings.properties")),
                new Routes(),
                new Routes()
                    .get("/", call -> Reply.page("door/nothing.jte", ""))
                    .upload("/give", this::give),
                new Shell.Menu(List.of(), "/urge", "/help", "/s"),
                List.of(),
                List.of(),
                new UploadFolder(folder.resolve("passing"), random, SpoolMemory.none())),
            clock);
    send("GET", "/", "");
    send("POST", "/begin", form("passphrase", PASSPHRASE, "passphrase-again", PASSPHRASE));
    send("GET", "/", "");
  }

  @AfterEach
  void forget() {
    taken.forEach(UploadedFile::close);
    lock.close();
  }

  private Reply give(Call call) {
    trouble = call.upload().trouble();
    taken.addAll(call.upload().take());
    return Reply.see("/" + taken.size());
  }

  private String form(String... namesAndValues) {
    var body = new StringBuilder("csrf=" + csrf);
    for (int i = 0; i < namesAndValues.length; i += 2) {
      body.append('&').append(namesAndValues[i]).append('=').append(namesAndValues[i + 1]);
    }
    return body.toString();
  }

  private Map<String, String> headers() {
    return new HashMap<>(
        Map.of("host", "127.0.0.1:" + port.get(), "cookie", cookie, "content-type", TYPE));
  }

  private Outgoing send(String method, String path, String body) {
    Outgoing out =
        site.answer(new Incoming(method, path, headers(), body.getBytes(StandardCharsets.UTF_8)));
    String set = out.headers().get("Set-Cookie");
    if (set != null) {
      cookie = set.substring(0, set.indexOf(';'));
    }
    Matcher token = CSRF.matcher(new String(out.body(), StandardCharsets.UTF_8));
    if (token.find()) {
      csrf = token.group(1);
    }
    return out;
  }

  private Outgoing give(Map<String, String> headers, byte[] body) throws IOException {
    return site.take(
        new Incoming("POST", "/give", headers, new byte[0]),
        body.length,
        new ByteArrayInputStream(body));
  }

  private static byte[] field(String name, String value) {
    return ascii(
        "--QuietBoundary\r\nContent-Disposition: form-data; name=\""
            + name
            + "\"\r\n\r\n"
            + value
            + "\r\n");
  }

  private static byte[] file(String fileName, byte[] bytes) {
    return join(
        ("--QuietBoundary\r\nContent-Disposition: form-data; name=\"files\"; filename=\""
                + fileName
                + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
            .getBytes(StandardCharsets.UTF_8),
        bytes,
        ascii("\r\n"));
  }

  private static byte[] end() {
    return ascii("--QuietBoundary--\r\n");
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  private static byte[] join(byte[]... parts) {
    var all = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      all.writeBytes(part);
    }
    return all.toByteArray();
  }

  private static byte[] read(UploadedFile file) throws IOException {
    byte[] all = new byte[(int) file.size()];
    int at = 0;
    while (at < all.length) {
      at += file.read(at, all, at, all.length - at);
    }
    return all;
  }

  private List<Path> onDisk() throws IOException {
    Path passing = folder.resolve("passing");
    if (!Files.exists(passing)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(passing)) {
      return files.toList();
    }
  }

  @Test
  void files_arrive_as_they_are_and_are_noise_on_the_disk() throws IOException {
    long seed = Long.getLong("homeward.seed", 1);
    byte[] big = new byte[300_000];
    new Random(seed).nextBytes(big);
    byte[] lines = ascii((CANARY + "\r\n--Quiet\r\n").repeat(9_000));
    give(
        headers(),
        join(
            field("csrf", csrf),
            file("Chat mit Zoë.zip", big),
            file("C:\\Users\\me\\chat.txt", lines),
            file("", new byte[0]),
            end()));
    assertEquals(Optional.empty(), trouble);
    assertEquals(
        List.of("Chat mit Zoë.zip", "chat.txt"), taken.stream().map(UploadedFile::name).toList());
    assertArrayEquals(big, read(taken.getFirst()), "seed " + seed);
    assertArrayEquals(lines, read(taken.getLast()));
    assertEquals(2, onDisk().size());
    for (Path path : onDisk()) {
      assertFalse(Files.readString(path, StandardCharsets.ISO_8859_1).contains(CANARY));
    }
    taken.forEach(UploadedFile::close);
    assertEquals(List.of(), onDisk());
    assertThrows(IOException.class, () -> taken.getFirst().read(0, new byte[1], 0, 1));
  }

  @Test
  void an_empty_file_is_a_file_and_none_chosen_is_none() throws IOException {
    give(headers(), join(field("csrf", csrf), file("empty.txt", new byte[0]), end()));
    assertEquals(1, taken.size());
    assertEquals(0, taken.getFirst().size());
    taken.clear();
    give(headers(), join(field("csrf", csrf), file("", new byte[0]), end()));
    assertEquals(List.of(), taken);
    assertEquals(Optional.empty(), trouble);
  }

  @Test
  void a_wrong_missing_or_late_token_takes_no_byte() throws IOException {
    byte[] canary = file("chat.txt", ascii(CANARY.repeat(20_000)));
    for (byte[] body :
        List.of(
            join(field("csrf", "wrong"), canary, end()),
            join(canary, end()),
            join(canary, field("csrf", csrf), end()))) {
      assertEquals(409, give(headers(), body).status());
      assertEquals(List.of(), taken);
      assertEquals(List.of(), onDisk());
    }
  }

  @Test
  void another_site_host_or_browser_and_a_locked_book_get_nothing() throws IOException {
    byte[] body = join(field("csrf", csrf), file("chat.txt", ascii("hello")), end());
    Map<String, String> foreign = headers();
    foreign.put("origin", "http://elsewhere.example");
    assertEquals(403, give(foreign, body).status());
    Map<String, String> rebound = headers();
    rebound.put("host", "elsewhere.example:7272");
    assertEquals(421, give(rebound, body).status());
    Map<String, String> stranger = headers();
    stranger.put("cookie", "s=unknown");
    assertEquals(404, give(stranger, body).status());
    lock.lock();
    String page = new String(give(headers(), body).body(), StandardCharsets.UTF_8);
    assertTrue(page.contains("name=\"passphrase\""), page);
    assertEquals(List.of(), taken);
    assertEquals(List.of(), onDisk());
  }

  @Test
  void a_hundred_files_are_too_many_and_none_of_them_stays() throws IOException {
    var body = new ByteArrayOutputStream();
    body.writeBytes(field("csrf", csrf));
    for (int i = 0; i < 100; i++) {
      body.writeBytes(file("chat " + i + ".txt", ascii("hello")));
    }
    body.writeBytes(end());
    give(headers(), body.toByteArray());
    assertEquals(Optional.of(UploadTrouble.TOO_MANY), trouble);
    assertEquals(List.of(), taken);
    assertEquals(List.of(), onDisk());
  }

  @Test
  void more_bytes_than_two_gibibytes_are_not_even_begun() throws IOException {
    site.take(
        new Incoming("POST", "/give", headers(), new byte[0]),
        UploadBody.BYTES_MAX + 1,
        new ByteArrayInputStream(new byte[1_000]));
    assertEquals(Optional.of(UploadTrouble.TOO_LARGE), trouble);
  }

  @Test
  void what_is_no_form_with_files_is_refused_whole() throws IOException {
    byte[] whole = join(field("csrf", csrf), file("chat.txt", ascii("hello")), end());
    byte[] cut = Arrays.copyOf(whole, whole.length - 12);
    byte[] longField = join(field("csrf", csrf), field("x", "y".repeat(20_000)), end());
    for (byte[] body : List.of(new byte[0], ascii("hello"), cut, longField)) {
      trouble = Optional.empty();
      give(headers(), body);
      assertEquals(Optional.of(UploadTrouble.MALFORMED), trouble);
      assertEquals(List.of(), taken);
      assertEquals(List.of(), onDisk());
    }
  }

  @Test
  void a_connection_that_breaks_in_the_middle_leaves_nothing() throws IOException {
    byte[] begun = join(field("csrf", csrf), file("chat.txt", new byte[500_000]));
    InputStream breaking =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("the phone went out of reach");
          }
        };
    assertThrows(
        IOException.class,
        () ->
            site.take(
                new Incoming("POST", "/give", headers(), new byte[0]),
                1_000_000,
                new SequenceInputStream(new ByteArrayInputStream(begun), breaking)));
    assertEquals(List.of(), taken);
    assertEquals(List.of(), onDisk());
  }

  @Test
  void files_come_over_a_real_connection_and_a_cut_one_is_nothing() throws IOException {
    try (var server = new WebServer(0)) {
      server.start(site);
      port.set(server.port());
      byte[] file = new byte[3_000_000];
      byte[] body = join(field("csrf", csrf), file("chat.txt", file), end());
      try (Socket cut = new Socket("127.0.0.1", server.port())) {
        request(cut.getOutputStream(), body.length, body, 1_500_000);
      }
      try (Socket whole = new Socket("127.0.0.1", server.port())) {
        request(whole.getOutputStream(), body.length, body, body.length);
        String answer =
            new String(whole.getInputStream().readNBytes(30), StandardCharsets.US_ASCII);
        assertTrue(answer.startsWith("HTTP/1.1 303"), answer);
      }
      assertEquals(1, taken.size());
      assertEquals(file.length, taken.getFirst().size());
    }
    taken.forEach(UploadedFile::close);
    assertEquals(List.of(), onDisk());
  }

  private void request(OutputStream out, int length, byte[] body, int sent) throws IOException {
    var head = new StringBuilder("POST /give HTTP/1.1\r\n");
    headers().forEach((name, value) -> head.append(name).append(": ").append(value).append("\r\n"));
    head.append("content-length: ").append(length).append("\r\n\r\n");
    out.write(ascii(head.toString()));
    out.write(body, 0, sent);
    out.flush();
  }

  @Test
  void what_a_killed_program_left_is_removed_at_the_next_start() throws IOException {
    Path passing = Files.createDirectories(folder.resolve("passing"));
    Files.write(passing.resolve("0123456789abcdef"), new byte[100]);
    new UploadFolder(passing, new SecureRandom()).clear();
    assertEquals(List.of(), onDisk());
  }
}
