package org.homeward.app.serving;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// A site that answers every request with the same few bytes, on a real port.
final class FakeSite implements Site {
  final List<String> asked = Collections.synchronizedList(new ArrayList<>());
  final List<Path> opened = new ArrayList<>();
  final List<Instant> startedAt = new ArrayList<>();
  boolean isClosed;

  private final String page;

  FakeSite(String page) {
    this.page = page;
  }

  @Override
  public OpenSite open(Path data, Clock clock, int port) throws IOException {
    opened.add(data);
    startedAt.add(clock.instant());
    ServerSocket server = new ServerSocket(port, 10, InetAddress.getLoopbackAddress());
    Thread.ofVirtual().start(() -> answer(server));
    return new OpenSite() {
      @Override
      public int port() {
        return server.getLocalPort();
      }

      @Override
      public void close() throws IOException {
        isClosed = true;
        server.close();
      }
    };
  }

  private void answer(ServerSocket server) {
    while (!server.isClosed()) {
      try (Socket socket = server.accept()) {
        byte[] request = new byte[1_000];
        int length = socket.getInputStream().read(request);
        asked.add(new String(request, 0, Math.max(length, 0), StandardCharsets.US_ASCII));
        socket
            .getOutputStream()
            .write(("HTTP/1.1 200 Here\r\n\r\n" + page).getBytes(StandardCharsets.US_ASCII));
      } catch (IOException e) {
        if (!server.isClosed()) {
          throw new UncheckedIOException(e);
        }
      }
    }
  }
}
