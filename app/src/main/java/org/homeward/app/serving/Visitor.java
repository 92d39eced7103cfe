package org.homeward.app.serving;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A very small browser: one session, pages and forms, over bare sockets.
///
/// An HTTP client's classes would have no place in the recording of a start.
final class Visitor {
  private static final int TIMEOUT_MILLIS = 20_000;
  private static final Pattern COOKIE =
      Pattern.compile("\r\nSet-Cookie: ([^;\r]+)", Pattern.CASE_INSENSITIVE);
  private static final Pattern TOKEN = Pattern.compile("name=\"csrf\" value=\"([^\"]+)\"");

  private final int port;
  private @Nullable String cookie;
  private @Nullable String token;

  /// @param port where the site answers on the loopback address
  Visitor(int port) {
    this.port = port;
  }

  /// Reads a page, headers and all.
  ///
  /// @throws IOException when nothing answers
  String get(String path) throws IOException {
    return ask("GET " + path + " HTTP/1.1\r\n", "");
  }

  /// Sends a form with the token of the page read last.
  ///
  /// @throws IOException when nothing answers
  String post(String path, Map<String, String> fields) throws IOException {
    String body =
        fields.entrySet().stream()
            .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
            .collect(Collectors.joining("&"));
    body += "&csrf=" + encode(Optional.ofNullable(token).orElse(""));
    String head =
        "POST "
            + path
            + " HTTP/1.1\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: "
            + body.length()
            + "\r\n";
    return ask(head, body);
  }

  private String ask(String head, String body) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      socket.setSoTimeout(TIMEOUT_MILLIS);
      String session = cookie == null ? "" : "Cookie: " + cookie + "\r\n";
      String request =
          head + "Host: 127.0.0.1:" + port + "\r\n" + session + "Connection: close\r\n\r\n" + body;
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      InputStream in = socket.getInputStream();
      String answer = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      if (answer.isEmpty()) {
        throw new IOException("The site did not answer");
      }
      cookie = first(COOKIE, answer).orElse(cookie);
      token = first(TOKEN, answer).orElse(token);
      return answer;
    }
  }

  private static Optional<String> first(Pattern pattern, String answer) {
    Matcher matcher = pattern.matcher(answer);
    return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
