package org.homeward.app.serving;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.homeward.app.serving.Site.OpenSite;

/// Serves itself a few pages and ends, so that the virtual machine can record which classes a start
/// needs. The vault is a throwaway one in the system's temporary folder.
public final class TrainCommand {
  private static final int ROUNDS = 20;
  private static final int TIMEOUT_MILLIS = 5_000;

  private final Site site;
  private final Clock clock;

  public TrainCommand(Site site, Clock clock) {
    this.site = site;
    this.clock = clock;
  }

  /// Opens, asks for each path several times, closes and removes what it made.
  ///
  /// @param paths what to ask for, each beginning with a slash
  /// @throws IOException when the site cannot be opened or does not answer
  public void run(List<String> paths) throws IOException {
    Path folder = Files.createTempDirectory("homeward-train");
    try (OpenSite open = site.open(folder, clock, 0)) {
      for (int round = 0; round < ROUNDS; round++) {
        for (String path : paths) {
          ask(open.port(), path);
        }
      }
    } finally {
      remove(folder);
    }
  }

  /// One request over a bare socket: an HTTP client's classes have no place in the recording.
  private static void ask(int port, String path) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      socket.setSoTimeout(TIMEOUT_MILLIS);
      String request =
          "GET " + path + " HTTP/1.1\r\nHost: 127.0.0.1:" + port + "\r\nConnection: close\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      InputStream answer = socket.getInputStream();
      if (answer.readAllBytes().length == 0) {
        throw new IOException("The site did not answer");
      }
    }
  }

  private static void remove(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    }
  }
}
