package org.homeward.bench.program;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A very small browser over one kept connection: pages, forms and one session.
final class Visit implements AutoCloseable {
  private static final int TIMEOUT_MILLIS = 30_000;
  private static final Pattern TOKEN = Pattern.compile("name=\"csrf\" value=\"([^\"]+)\"");

  private final int port;
  private final Socket socket;
  private final InputStream in;
  private String cookie = "";
  private String token = "";

  /// What came back.
  ///
  /// @param wireBytes head and body as they came
  @SuppressWarnings("ArrayRecordComponent") // handed over once and never compared
  record Answer(int status, String head, byte[] body, int wireBytes) {
    /// The body of an answer that was not compressed.
    String text() {
      return new String(body, StandardCharsets.UTF_8);
    }
  }

  /// Connects to the loopback address.
  Visit(int port) throws IOException {
    this.port = port;
    this.socket = new Socket(InetAddress.getLoopbackAddress(), port);
    socket.setTcpNoDelay(true);
    socket.setSoTimeout(TIMEOUT_MILLIS);
    this.in = new BufferedInputStream(socket.getInputStream());
  }

  /// Reads a page as it is.
  Answer get(String path) throws IOException {
    return ask("GET " + path + " HTTP/1.1\r\n", "");
  }

  /// Reads a page as a browser does, which lets it be compressed.
  Answer getCompressed(String path) throws IOException {
    return ask("GET " + path + " HTTP/1.1\r\nAccept-Encoding: gzip\r\n", "");
  }

  /// Opens the book; the page that asks for the passphrase must have been read before.
  ///
  /// @throws IOException when it stays closed
  void unlock(String passphrase) throws IOException {
    String body =
        "passphrase="
            + URLEncoder.encode(passphrase, StandardCharsets.UTF_8)
            + "&csrf="
            + URLEncoder.encode(token, StandardCharsets.UTF_8);
    Answer answer =
        ask(
            "POST /in HTTP/1.1\r\nContent-Type: application/x-www-form-urlencoded\r\n"
                + "Content-Length: "
                + body.length()
                + "\r\n",
            body);
    if (answer.status() != 303) {
      throw new IOException("The book stayed closed: " + answer.status());
    }
  }

  private Answer ask(String head, String body) throws IOException {
    String request = head + "Host: 127.0.0.1:" + port + "\r\n" + cookie + "\r\n" + body;
    socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
    String answered = readHead();
    int length = Integer.parseInt(header(answered, "content-length", "0"));
    byte[] content = in.readNBytes(length);
    if (content.length < length) {
      throw new EOFException("The answer was cut off");
    }
    String set = header(answered, "set-cookie", "");
    if (!set.isEmpty()) {
      cookie = "Cookie: " + set.split(";", 2)[0] + "\r\n";
    }
    Matcher found = TOKEN.matcher(new String(content, StandardCharsets.UTF_8));
    if (found.find()) {
      token = found.group(1);
    }
    int status = Integer.parseInt(answered.substring(9, 12));
    return new Answer(status, answered, content, answered.length() + length);
  }

  private String readHead() throws IOException {
    StringBuilder head = new StringBuilder();
    while (head.length() < 4 || !head.substring(head.length() - 4).equals("\r\n\r\n")) {
      int next = in.read();
      if (next < 0) {
        throw new EOFException("Nothing answered");
      }
      head.append((char) next);
    }
    return head.toString();
  }

  private static String header(String head, String name, String otherwise) {
    for (String line : head.split("\r\n", -1)) {
      if (line.toLowerCase(Locale.ROOT).startsWith(name + ":")) {
        return line.substring(name.length() + 1).strip();
      }
    }
    return otherwise;
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
