package org.homeward.path.hold.keepsakes;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.homeward.book.Book;
import org.homeward.book.Entry;
import org.homeward.book.EntryId;
import org.homeward.web.upload.UploadedFile;
import org.jspecify.annotations.Nullable;

/// Puts files that arrived into the vault, one piece after the other, while the person is told how
/// far it is. From a sealed file into the sealed vault: in clear it is only in memory, a piece at a
/// time.
///
/// A file's entry is written before its bytes and marked whole after them, so that what a power cut
/// leaves is known and cleared away. Locking the book ends it.
final class Packing implements AutoCloseable {
  private static final int BUFFER = 64 * 1024;

  private final AtomicLong done = new AtomicLong();
  private volatile long total;
  private volatile boolean closed;
  private volatile Optional<String> trouble = Optional.empty();
  private List<UploadedFile> waiting = List.of();
  private @Nullable CountDownLatch running;

  /// The packing of an open book.
  static Packing of(Book book) {
    return book.beside(Packing.class, Packing::new);
  }

  /// Begins to put these in, and closes them in the end.
  ///
  /// @return false where others are being put in; then nothing was taken
  synchronized boolean begin(Book book, List<UploadedFile> files) {
    if (running != null || closed) {
      return false;
    }
    waiting = files;
    done.set(0);
    total = Math.max(1, files.stream().mapToLong(UploadedFile::size).sum());
    trouble = Optional.empty();
    var latch = new CountDownLatch(1);
    running = latch;
    Thread.ofPlatform()
        .name("packing")
        .daemon()
        .start(() -> {
          try {
            putIn(book, files);
          } finally {
            over();
            latch.countDown();
          }
        });
    return true;
  }

  private synchronized void over() {
    waiting.forEach(UploadedFile::close);
    waiting = List.of();
    running = null;
  }

  private void putIn(Book book, List<UploadedFile> files) {
    try {
      Box.of(book).broken().forEach(each -> clearAway(book, each));
      for (UploadedFile file : files) {
        EntryId id = book.newId();
        var sealed = new Sealed(file.name(), file.size(), look(file), false, Optional.empty());
        book.put(Sealed.TYPE, id, sealed);
        book.attachments().keep(Sealed.attachment(id), out -> copy(file, out));
        book.put(Sealed.TYPE, id, sealed.arrived());
        file.close();
      }
    } catch (IOException | RuntimeException e) {
      // Locked in between, or no room on the disk: the message may quote a name.
      trouble =
          Optional.of("Not all of it could be put in. Is the disk full? What is whole is in it.");
    }
  }

  private static void clearAway(Book book, Entry<Sealed> broken) {
    book.attachments().remove(Sealed.attachment(broken.id()));
    book.remove(Sealed.TYPE, broken.id());
  }

  private static Look look(UploadedFile file) throws IOException {
    byte[] head = new byte[Look.HEAD];
    return file.size() < head.length || file.read(0, head, 0, head.length) < head.length
        ? Look.NONE
        : Look.of(head);
  }

  private void copy(UploadedFile file, OutputStream out) throws IOException {
    byte[] buffer = new byte[BUFFER];
    long position = 0;
    for (int count = file.read(0, buffer, 0, BUFFER);
        count > 0;
        count = file.read(position, buffer, 0, BUFFER)) {
      if (closed) {
        throw new IOException("nobody waits for it any more");
      }
      out.write(buffer, 0, count);
      position += count;
      done.addAndGet(count);
    }
  }

  /// Whether files are being put in.
  synchronized boolean isRunning() {
    return running != null;
  }

  /// Waits until nothing is being put in, or so long.
  void await(long millis) {
    CountDownLatch latch;
    synchronized (this) {
      latch = running;
    }
    try {
      var _ = latch == null || latch.await(millis, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /// What went wrong with the last ones, once; empty where nothing did.
  Optional<String> takeTrouble() {
    Optional<String> said = trouble;
    trouble = Optional.empty();
    return said;
  }

  /// 0 to 99: it is never done before it is.
  int percent() {
    return (int) Math.min(99, done.get() * 100 / Math.max(1, total));
  }

  @Override
  public synchronized void close() {
    closed = true;
    waiting.forEach(UploadedFile::close);
  }
}
