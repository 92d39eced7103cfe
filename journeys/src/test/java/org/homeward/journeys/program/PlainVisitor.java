package org.homeward.journeys.program;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Somebody who sends plain HTTP, faster and ruder than any browser. Has one session, and follows
/// no redirect.
public final class PlainVisitor implements AutoCloseable {
  private static final Pattern CSRF = Pattern.compile("name=\"csrf\" value=\"([^\"]+)\"");
  private static final Pattern ID =
      Pattern.compile("name=\"id\" value=\"([^\"]+)\">\\s*<input type=\"hidden\" name=\"seen\"");
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final String address;
  private String cookie = "";
  private String csrf = "";

  /// @param address where the program answers, without a slash at the end
  public PlainVisitor(String address) {
    this.address = address;
  }

  /// A visitor with a cookie of somebody else.
  public PlainVisitor(String address, String cookie) {
    this(address);
    this.cookie = "s=" + cookie;
  }

  /// An answer.
  ///
  /// @param status the HTTP status
  /// @param location where it leads; empty where nowhere
  /// @param body the page
  public record Answer(int status, String location, String body) {
    /// The id of the entry that the page's form keeps; empty where there is none. The form that
    /// takes the last thing back has another.
    public String entryId() {
      Matcher matcher = ID.matcher(body);
      return matcher.find() ? matcher.group(1) : "";
    }
  }

  /// Looks at a page.
  public Answer get(String path) {
    return send(request(path).GET().build());
  }

  /// Sends a form, with this session's token.
  public Answer post(String path, Map<String, String> fields) {
    return postBody(path, "csrf=" + encoded(csrf) + "&" + body(fields));
  }

  /// Sends a body as it is.
  public Answer postBody(String path, String body) {
    return send(
        request(path)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(body))
            .build());
  }

  /// Sends a form with another header beside.
  public Answer postWith(String header, String value, String path, Map<String, String> fields) {
    return send(
        request(path)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .header(header, value)
            .POST(BodyPublishers.ofString("csrf=" + encoded(csrf) + "&" + body(fields)))
            .build());
  }

  /// Sends a request with any method.
  public int method(String method, String path) {
    return send(request(path).method(method, BodyPublishers.noBody()).build()).status();
  }

  /// Sets up with a passphrase.
  public PlainVisitor setsUp(String passphrase) {
    get("/");
    post("/begin", Map.of("passphrase", passphrase, "passphrase-again", passphrase));
    return acknowledging();
  }

  private PlainVisitor acknowledging() {
    get("/code");
    post("/code", Map.of());
    return this;
  }

  /// Unlocks.
  public PlainVisitor unlocks(String passphrase) {
    get("/");
    Answer answer = post("/in", Map.of("passphrase", passphrase));
    if (answer.status() != 303) {
      throw new IllegalStateException("it does not unlock: " + answer.status());
    }
    get("/");
    return this;
  }

  /// Writes a reason as the form does.
  ///
  /// @return the answer to the form
  public Answer writesAReason(String text) {
    String id = get("/n/k4/new").entryId();
    return post(
        "/n/k4/keep",
        Map.of("id", id, "seen", "0", "draft", "reason-new", "text", text, "felt", ""));
  }

  /// This session's token for forms, as the last page had it.
  public String csrf() {
    return csrf;
  }

  private HttpRequest.Builder request(String path) {
    var builder = HttpRequest.newBuilder(URI.create(address + path)).timeout(PATIENCE);
    return cookie.isEmpty() ? builder : builder.header("Cookie", cookie);
  }

  private Answer send(HttpRequest request) {
    try {
      HttpResponse<String> response = client.send(request, BodyHandlers.ofString());
      response
          .headers()
          .firstValue("set-cookie")
          .ifPresent(set -> cookie = set.substring(0, set.indexOf(';')));
      Matcher matcher = CSRF.matcher(response.body());
      if (matcher.find()) {
        csrf = matcher.group(1);
      }
      String location = response.headers().firstValue("location").orElse("");
      return new Answer(response.statusCode(), location, response.body());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /// Fields as a browser sends them.
  public static String body(Map<String, String> fields) {
    return fields.entrySet().stream()
        .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
        .collect(Collectors.joining("&"));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  @Override
  public void close() {
    client.shutdownNow();
  }
}
