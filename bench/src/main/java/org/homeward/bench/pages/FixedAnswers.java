package org.homeward.bench.pages;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.PreEncodedHttpField;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/// The peer of the pages: the same server software, set up as the program's own, whose handler
/// answers a fixed head and body at once. Nothing that makes a page can be faster than this.
final class FixedAnswers implements AutoCloseable {
  private static final int THREADS_MAX = 16;

  private final Server server;
  private final ServerConnector connector;
  private final Map<String, Fixed> byPath = new ConcurrentHashMap<>();

  @SuppressWarnings("ArrayRecordComponent") // handed over once and never compared
  private record Fixed(HttpFields headers, byte[] body) {}

  FixedAnswers() throws Exception {
    QueuedThreadPool threads = new QueuedThreadPool(THREADS_MAX, 4);
    threads.setVirtualThreadsExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server = new Server(threads);
    HttpConfiguration configuration = new HttpConfiguration();
    configuration.setSendServerVersion(false);
    connector = new ServerConnector(server, 1, 1, new HttpConnectionFactory(configuration));
    connector.setHost("127.0.0.1");
    server.addConnector(connector);
    server.setHandler(
        new Handler.Abstract() {
          @Override
          public boolean handle(Request request, Response response, Callback callback) {
            Fixed fixed = byPath.get(request.getHttpURI().getPathQuery());
            if (fixed == null) {
              return false;
            }
            response.setStatus(200);
            response.getHeaders().add(fixed.headers());
            response.write(true, ByteBuffer.wrap(fixed.body()), callback);
            return true;
          }
        });
    server.start();
  }

  /// Reads a page once from another server, and answers its head and body from now on.
  ///
  /// @return how many bytes its body has
  int copy(int port, byte[] request, String path) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      String text = new String(request, StandardCharsets.US_ASCII);
      String once = text.replaceFirst("\r\n\r\n", "\r\nConnection: close\r\n\r\n");
      socket.getOutputStream().write(once.getBytes(StandardCharsets.US_ASCII));
      byte[] answer = socket.getInputStream().readAllBytes();
      String shown = new String(answer, StandardCharsets.ISO_8859_1);
      int end = shown.indexOf("\r\n\r\n");
      if (!shown.startsWith("HTTP/1.1 200")) {
        throw new IOException("The page " + path + " is not there");
      }
      byte[] body = Arrays.copyOfRange(answer, end + 4, answer.length);
      put(path, shown.substring(0, end), body);
      return body.length;
    }
  }

  private void put(String path, String head, byte[] body) {
    HttpFields.Mutable headers = HttpFields.build();
    head.lines()
        .skip(1)
        .map(line -> line.split(": ", 2))
        .filter(pair -> pair.length == 2)
        .filter(pair -> !pair[0].matches("(?i)content-length|date|set-cookie|connection"))
        .forEach(pair -> headers.add(new PreEncodedHttpField(pair[0], pair[1])));
    byPath.put(path, new Fixed(headers.asImmutable(), body));
  }

  int port() {
    return connector.getLocalPort();
  }

  @Override
  public void close() throws Exception {
    server.stop();
  }
}
