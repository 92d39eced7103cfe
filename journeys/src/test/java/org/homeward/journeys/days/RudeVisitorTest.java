package org.homeward.journeys.days;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.homeward.journeys.person.Journey;
import org.homeward.journeys.person.Night;
import org.homeward.journeys.program.PlainVisitor;
import org.homeward.journeys.program.PlainVisitor.Answer;
import org.homeward.journeys.program.Wire;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// What other programs and other people's pages may try. Each gets a clear answer and changes
/// nothing.
@Journey
class RudeVisitorTest {
  private static final String CUPS = "They counted my cups of tea and never asked how I was";
  private static final String OTHER = "I was quiet for a year so that nothing would break";

  @RegisterExtension final Night night = new Night();
  private PlainVisitor visitor = new PlainVisitor("");

  @BeforeEach
  void somebody_has_written_a_reason() {
    visitor = new PlainVisitor(night.home().address());
    visitor.setsUp(night.passphrase());
    assertEquals(303, visitor.writesAReason(CUPS).status());
    night.mayNotBeReadable(CUPS);
    night.mayNotBeReadable(OTHER);
  }

  @AfterEach
  void the_reason_stands_alone_and_the_program_serves() {
    Answer answer = visitor.get("/n/k4");
    assertEquals(200, answer.status());
    assertTrue(answer.body().contains(CUPS));
    assertFalse(answer.body().contains(OTHER));
    visitor.close();
  }

  private Map<String, String> form() {
    String id = visitor.get("/n/k4/new").entryId();
    return new LinkedHashMap<>(Map.of("id", id, "seen", "0", "text", OTHER, "felt", ""));
  }

  @Test
  void a_body_of_three_megabytes_is_answered_with_what_to_do() {
    Answer answer = visitor.post("/n/k4/keep", Map.of("text", "x".repeat(3 << 20)));
    assertEquals(413, answer.status());
    assertTrue(answer.body().contains("your words are still in the box"));
  }

  @Test
  void a_chunked_body_without_end_is_answered_too() {
    String chunk = "10000\r\n" + "x".repeat(0x10000) + "\r\n";
    String answer =
        Wire.answer(
            night.home().port(),
            head("POST", "/n/k4/keep", "Transfer-Encoding: chunked")
                + chunk.repeat(48)
                + "0\r\n\r\n");
    assertEquals(413, Wire.status(answer));
  }

  @Test
  void five_hundred_fields_are_more_than_any_page_has() {
    Map<String, String> fields = form();
    for (int i = 0; i < 500; i++) {
      fields.put("f" + i, "v");
    }
    Answer answer = visitor.post("/n/k4/keep", fields);
    assertEquals(413, answer.status());
    assertTrue(answer.body().contains("Nothing was changed."));
  }

  @Test
  void a_form_with_a_wrong_token_changes_nothing_and_carries_the_words() {
    Map<String, String> fields = form();
    Answer answer = visitor.postBody("/n/k4/keep", "csrf=wrong&" + PlainVisitor.body(fields));
    assertEquals(409, answer.status());
    assertTrue(answer.body().contains("Shall this be kept?"));
    assertTrue(answer.body().contains(OTHER));
    Answer none = visitor.postBody("/n/k4/keep", PlainVisitor.body(fields));
    assertEquals(409, none.status());
  }

  @Test
  void a_form_from_another_site_is_refused() {
    assertAll(
        () -> refused("Origin", "https://evil.example"),
        () -> refused("Origin", "http://127.0.0.1:1"),
        () -> refused("Origin", "http://evil.example:" + night.home().port()),
        () -> refused("Sec-Fetch-Site", "cross-site"),
        () -> refused("Sec-Fetch-Site", "same-site"));
  }

  private void refused(String header, String value) {
    Answer answer = visitor.postWith(header, value, "/n/k4/keep", form());
    assertEquals(403, answer.status(), header + ": " + value);
    assertTrue(answer.body().contains("nothing was changed"));
  }

  @Test
  void an_address_that_is_not_ours_gets_nothing() {
    int port = night.home().port();
    for (String host :
        List.of("evil.example", "evil.example:" + port, "127.0.0.1", "127.0.0.1:1", "0.0.0.0")) {
      String answer =
          Wire.answer(port, "GET / HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n");
      assertEquals(421, Wire.status(answer), host);
      assertFalse(answer.contains("<html"), host);
    }
    assertEquals(
        400, Wire.status(Wire.answer(port, "GET / HTTP/1.1\r\nConnection: close\r\n\r\n")));
    String two = "GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\nConnection: close\r\n\r\n";
    assertEquals(400, Wire.status(Wire.answer(port, two)));
  }

  @Test
  void tricks_with_paths_find_nothing() {
    for (String path :
        List.of(
            "/../settings.properties",
            "/a/../../notes.db",
            "/%2e%2e/%2e%2e/etc/passwd",
            "/n/k4/%2e%2e",
            "//evil.example/",
            "/n//k4",
            "/n/k4/%00",
            "/%",
            "/n/k4/%zz",
            "/n/k4;a=b",
            "/n/k4/" + "x".repeat(5_000),
            "/\\evil.example")) {
      String answer = Wire.answer(night.home().port(), head("GET", path, "Accept: */*") + "\r\n");
      int status = Wire.status(answer);
      assertTrue(status == 400 || status == 404, path + " is answered " + status);
      assertFalse(answer.contains("root:") || answer.contains("SQLite format"), path);
      assertFalse(answer.contains("Exception"), path);
    }
    int tooLong =
        Wire.status(
            Wire.answer(
                night.home().port(),
                head("GET", "/" + "x".repeat(60_000), "Accept: */*") + "\r\n"));
    assertTrue(tooLong == 414 || tooLong == 431, "answered " + tooLong);
  }

  @Test
  void unknown_methods_are_refused() {
    for (String method : List.of("PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "PROPFIND", "FOO")) {
      String answer =
          Wire.answer(night.home().port(), head(method, "/n/k4", "Accept: */*") + "\r\n");
      assertEquals(405, Wire.status(answer), method);
    }
  }

  @Test
  void half_a_request_keeps_nobody_waiting() {
    String body = head("POST", "/n/k4/keep", "Content-Length: 100") + "text=half";
    for (String cut : List.of("GET / HT", body)) {
      int status = Wire.status(Wire.answer(night.home().port(), cut));
      assertTrue(status == 0 || status == 400, "hung up, or answered " + status);
    }
  }

  @Test
  void malformed_percent_signs_stand_for_themselves() {
    String sent = "seen=0&text=100%25+sure+%+%zz+%4&csrf=" + visitor.csrf();
    Answer answer = visitor.postBody("/n/k4/keep", sent);
    assertEquals(303, answer.status());
    assertTrue(visitor.get("/n/k4").body().contains("100% sure % %zz %4"));
  }

  @Test
  void ids_and_numbers_that_are_none_are_answered_plainly() {
    for (String path : List.of("/n/k4/nobody/edit", "/n/m2/nobody", "/n/k4/erase/reason/nobody")) {
      assertEquals(404, visitor.get(path).status(), path);
    }
    assertEquals(303, visitor.get("/n/k4/read/99999999999999999999").status());
    Answer restored =
        visitor.post("/n/k4/restore", Map.of("type", "reason", "id", "x!", "sequence", "-1"));
    assertEquals(303, restored.status());
    Map<String, String> odd = form();
    odd.put("seen", "many");
    odd.put("text", "");
    assertEquals(422, visitor.post("/n/k4/keep", odd).status());
  }

  private String head(String method, String path, String header) {
    return method
        + " "
        + path
        + " HTTP/1.1\r\nHost: 127.0.0.1:"
        + night.home().port()
        + "\r\nConnection: close\r\n"
        + header
        + "\r\n"
        + (header.startsWith("Accept") ? "" : "\r\n");
  }
}
