package org.homeward.bench.pages;

import java.io.EOFException;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// Readers on kept connections, each asking for the same page again as soon as it has it.
///
/// One thread plays them all, so that they take as little as possible from what they measure; what
/// it takes is known and left out of the server's processor time.
final class Crowd implements AutoCloseable {
  private static final int BUFFER_BYTES = 64 * 1024;
  private static final byte[] LENGTH = "content-length:".getBytes(StandardCharsets.US_ASCII);

  private final Selector selector = Selector.open();
  private final List<Reader> readers = new ArrayList<>();
  private long[] nanos = new long[1 << 16];
  private int count;

  /// What a round gave.
  ///
  /// @param perSecond pages a second
  /// @param p99Millis what 99 of 100 pages took at most
  /// @param cpuMicros the server's processor time for a page
  record Round(double perSecond, double p99Millis, double cpuMicros) {}

  private static final class Reader {
    final SocketChannel channel;
    ByteBuffer in = ByteBuffer.allocate(BUFFER_BYTES);
    long askedAt;
    int expected = -1;

    Reader(SocketChannel channel) {
      this.channel = channel;
    }
  }

  Crowd(int port, int size) throws IOException {
    for (int i = 0; i < size; i++) {
      SocketChannel channel =
          SocketChannel.open(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
      channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
      channel.configureBlocking(false);
      Reader reader = new Reader(channel);
      channel.register(selector, SelectionKey.OP_READ, reader);
      readers.add(reader);
    }
  }

  /// Asks for a page again and again.
  ///
  /// @param request the whole request
  Round ask(byte[] request, long millis) throws IOException {
    count = 0;
    ByteBuffer bytes = ByteBuffer.wrap(request);
    long cpu = serverCpuNanos();
    long began = System.nanoTime();
    long end = began + TimeUnit.MILLISECONDS.toNanos(millis);
    int waiting = 0;
    for (Reader reader : readers) {
      send(reader, bytes);
      waiting++;
    }
    while (waiting > 0) {
      selector.select();
      for (SelectionKey key : selector.selectedKeys()) {
        Reader reader = (Reader) key.attachment();
        if (receive(reader)) {
          long now = System.nanoTime();
          note(now - reader.askedAt);
          if (now < end) {
            send(reader, bytes);
          } else {
            waiting--;
          }
        }
      }
      selector.selectedKeys().clear();
    }
    double seconds = (System.nanoTime() - began) / 1e9;
    double cpuMicros = (serverCpuNanos() - cpu) / 1e3 / count;
    return new Round(count / seconds, percentile(0.99) / 1e6, cpuMicros);
  }

  private static void send(Reader reader, ByteBuffer request) throws IOException {
    reader.askedAt = System.nanoTime();
    // A request is far smaller than what a loopback connection takes at once.
    if (reader.channel.write(request.rewind()) != request.capacity()) {
      throw new IOException("a request was sent in parts");
    }
  }

  /// Whether a whole answer is there now.
  private static boolean receive(Reader reader) throws IOException {
    if (!reader.in.hasRemaining()) {
      reader.in = ByteBuffer.allocate(2 * reader.in.capacity()).put(reader.in.flip());
    }
    if (reader.channel.read(reader.in) < 0) {
      throw new EOFException("The server closed a kept connection");
    }
    if (reader.expected < 0) {
      reader.expected = answerLength(reader.in);
    }
    if (reader.expected < 0 || reader.in.position() < reader.expected) {
      return false;
    }
    reader.in.clear();
    reader.expected = -1;
    return true;
  }

  private static int answerLength(ByteBuffer in) throws IOException {
    byte[] bytes = in.array();
    for (int i = 3; i < in.position(); i++) {
      if (bytes[i] == '\n' && bytes[i - 1] == '\r' && bytes[i - 2] == '\n') {
        if (bytes[9] != '2') {
          throw new IOException(new String(bytes, 0, i, StandardCharsets.US_ASCII));
        }
        return i + 1 + contentLength(bytes, i);
      }
    }
    return -1;
  }

  private static int contentLength(byte[] bytes, int end) throws IOException {
    for (int i = 0; i < end; i++) {
      if (bytes[i] == '\n' && isLength(bytes, i + 1)) {
        int length = 0;
        for (int j = i + 1 + LENGTH.length; bytes[j] != '\r'; j++) {
          length = bytes[j] == ' ' ? length : length * 10 + bytes[j] - '0';
        }
        return length;
      }
    }
    throw new IOException("An answer without a length");
  }

  private static boolean isLength(byte[] bytes, int start) {
    for (int i = 0; i < LENGTH.length; i++) {
      if ((bytes[start + i] | 0x20) != (LENGTH[i] | 0x20)) {
        return false;
      }
    }
    return true;
  }

  private void note(long taken) {
    if (count == nanos.length) {
      nanos = Arrays.copyOf(nanos, count * 2);
    }
    nanos[count++] = taken;
  }

  private long percentile(double share) {
    long[] sorted = Arrays.copyOf(nanos, count);
    Arrays.sort(sorted);
    return sorted[(int) Math.min(count - 1L, Math.round(count * share))];
  }

  /// The processor time of everything in this process but this thread.
  private static long serverCpuNanos() {
    var system =
        (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    return system.getProcessCpuTime()
        - ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  @Override
  public void close() throws IOException {
    for (Reader reader : readers) {
      reader.channel.close();
    }
    selector.close();
  }
}
