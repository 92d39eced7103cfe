package org.homeward.web.server;

import java.io.IOException;
import java.io.OutputStream;
import java.net.BindException;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Supplier;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.PreEncodedHttpField;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.homeward.web.form.FormBody;
import org.homeward.web.page.Reply;
import org.homeward.web.upload.UploadBody;

/// The HTTP server: loopback only, small bounds, one virtual thread a request.
public final class WebServer implements AutoCloseable {
  private static final int HEADER_BYTES_MAX = 16 * 1024;
  private static final int THREADS_MAX = 16;
  private static final int THREAD_IDLE_MILLIS = 60_000;
  private static final long IDLE_MILLIS = 60_000;
  private static final long STOP_MILLIS = 2_000;

  private final Server server;
  private final ServerConnector connector;

  /// @param port 1 to 65535, or 0 for any free one
  public WebServer(int port) {
    // Jetty's own queue asks the JDK's management for the size of a cache line, which takes a third
    // of a start.
    var threads =
        new QueuedThreadPool(THREADS_MAX, 4, THREAD_IDLE_MILLIS, new LinkedBlockingQueue<>(), null);
    threads.setName("web");
    threads.setVirtualThreadsExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server = withoutExtensions(() -> new Server(threads));
    server.setStopTimeout(STOP_MILLIS);
    var configuration = new HttpConfiguration();
    configuration.setSendServerVersion(false);
    configuration.setRequestHeaderSize(HEADER_BYTES_MAX);
    connector = new ServerConnector(server, 1, 1, new HttpConnectionFactory(configuration));
    connector.setHost("127.0.0.1");
    connector.setPort(port);
    connector.setIdleTimeout(IDLE_MILLIS);
    server.addConnector(connector);
  }

  /// Runs Jetty where its search for encoders of other HTTP versions ends at once. There are none
  /// here, and finding that out takes a start through every jar of the program.
  private static <T> T withoutExtensions(Supplier<T> jetty) {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    thread.setContextClassLoader(ClassLoader.getPlatformClassLoader());
    try {
      return jetty.get();
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  /// Begins to answer with this site.
  ///
  /// @throws BindException when the port is taken
  /// @throws IOException when the server cannot start otherwise
  public void start(Site site) throws IOException {
    server.setHandler(new SiteHandler(site));
    try {
      server.start();
    } catch (IOException e) {
      throw causeOf(e);
    } catch (Exception e) {
      throw new IOException(e);
    }
  }

  /// The port listened on; meaningful once started.
  public int port() {
    return connector.getLocalPort();
  }

  /// Stops answering, giving what runs two seconds to end.
  @Override
  public void close() {
    try {
      server.stop();
    } catch (Exception e) {
      throw new IllegalStateException("the server did not stop", e);
    }
  }

  private static IOException causeOf(IOException e) {
    return e.getCause() instanceof BindException taken ? taken : e;
  }

  private static final class SiteHandler extends Handler.Abstract {
    /// Encoded once: they are most of the head of every page.
    private static final HttpFields ALWAYS = always();

    private final Site site;

    SiteHandler(Site site) {
      this.site = site;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback)
        throws IOException {
      long length = request.getLength();
      Outgoing out;
      if (isUpload(request)) {
        try (var body = Content.Source.asInputStream(request)) {
          out = site.take(incoming(request, new byte[0]), length, body);
        }
      } else if (length > FormBody.BYTES_MAX) {
        out = tooLarge();
      } else {
        byte[] body = read(request);
        out = body.length > FormBody.BYTES_MAX ? tooLarge() : site.answer(incoming(request, body));
      }
      response.setStatus(out.status());
      response.getHeaders().add(ALWAYS);
      out.headers().forEach(response.getHeaders()::add);
      boolean withoutBody = request.getMethod().equals("HEAD");
      if (out.streamed().isPresent() && !withoutBody) {
        stream(out.streamed().get(), response, callback);
      } else {
        response.write(true, ByteBuffer.wrap(withoutBody ? new byte[0] : out.body()), callback);
      }
      return true;
    }

    /// Sends a file as it is read. Where that fails, or the book is locked in between, the
    /// connection ends before the announced length or the last chunk, and the browser says so.
    private static void stream(Reply.Stream file, Response response, Callback callback) {
      file.size().ifPresent(size -> response.getHeaders().put(HttpHeader.CONTENT_LENGTH, size));
      try (OutputStream body = Content.Sink.asOutputStream(response)) {
        file.bytes().writeTo(body);
      } catch (IOException | RuntimeException e) {
        callback.failed(e);
        return;
      }
      callback.succeeded();
    }

    private static HttpFields always() {
      HttpFields.Mutable fields = HttpFields.build();
      Headers.ALWAYS.forEach((name, value) -> fields.add(new PreEncodedHttpField(name, value)));
      return fields.asImmutable();
    }

    private static boolean isUpload(Request request) {
      String type = request.getHeaders().get(HttpHeader.CONTENT_TYPE);
      return request.getMethod().equals("POST") && type != null && UploadBody.isUpload(type);
    }

    private static byte[] read(Request request) throws IOException {
      if (request.getMethod().equals("GET")) {
        return new byte[0];
      }
      try (var in = Content.Source.asInputStream(request)) {
        return in.readNBytes(FormBody.BYTES_MAX + 1);
      }
    }

    private static Incoming incoming(Request request, byte[] body) {
      Map<String, String> headers = new HashMap<>();
      for (HttpField field : request.getHeaders()) {
        String value = field.getValue();
        headers.putIfAbsent(field.getLowerCaseName(), value == null ? "" : value);
      }
      String path = request.getHttpURI().getPath();
      return new Incoming(request.getMethod(), path == null ? "" : path, headers, body);
    }

    private static Outgoing tooLarge() {
      return new Outgoing(
          413,
          Map.of("Content-Type", "text/plain; charset=utf-8", "Connection", "close"),
          Assets.utf8(
              "That is more than one page can hold. Go back: your words are still in the box."
                  + " Please keep them in two parts.\n"));
    }
  }
}
