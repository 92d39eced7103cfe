package org.homeward.bench.program;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;

/// The peer of a start: the JDK's own HTTP server with one handler that answers a fixed page.
final class PlainServer {
  private static final int TRAINING_PAGES = 50;

  private PlainServer() {}

  /// Answers with the bytes of a file at a port until it is ended; with the word `train`, only asks
  /// itself some pages.
  public static void main(String[] words) throws IOException {
    byte[] page = Files.readAllBytes(Path.of(words[0]));
    int port = Integer.parseInt(words[1]);
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
    server.createContext(
        "/",
        exchange -> {
          exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
          exchange.sendResponseHeaders(200, page.length);
          try (var body = exchange.getResponseBody()) {
            body.write(page);
          }
        });
    server.start();
    if (words.length > 2) {
      for (int i = 0; i < TRAINING_PAGES; i++) {
        try (Visit visit = new Visit(server.getAddress().getPort())) {
          visit.get("/");
        }
      }
      server.stop(0);
    }
  }
}
