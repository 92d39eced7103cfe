package org.homeward.path.see.chats;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Callable;
import org.homeward.book.Book;
import org.homeward.chats.history.Found;
import org.homeward.chats.history.History;
import org.homeward.chats.reading.DayOrder;
import org.homeward.chats.reading.Reading.CancelledException;
import org.homeward.chats.reading.Reading.Choices;
import org.homeward.chats.reading.RefusedException;
import org.homeward.chats.reading.Room;
import org.homeward.chats.source.Bundle;
import org.homeward.chats.source.UnreadableException;
import org.homeward.web.upload.UploadedFile;
import org.jspecify.annotations.Nullable;

/// Where a history lies while it is looked at: in memory, beside the open book, and nowhere else.
/// Locking the book, however it happens, clears it.
///
/// One reading at a time; a new one takes the place of the last. Safe for use by several threads.
final class Desk implements AutoCloseable {
  /// After so long of looking a pause is offered.
  static final Duration LONG = Duration.ofMinutes(15);

  private State state = new State.Clear();
  private List<UploadedFile> files = List.of();
  private @Nullable Task task;
  private @Nullable Instant lookingSince;
  private boolean goesOnInTheFirstWeek;
  private String listsSearched = "";
  private boolean closed;

  /// The desk of an open book.
  static Desk of(Book book) {
    return book.beside(Desk.class, Desk::new);
  }

  synchronized State state() {
    return state;
  }

  /// The state once nothing is being read any more, or after so long.
  State settled(long millis) {
    if (state() instanceof State.Reading(Task running)) {
      running.await(millis);
    }
    return state();
  }

  /// Whether the person wants to look although the first week is not over.
  synchronized boolean goesOn() {
    return goesOnInTheFirstWeek;
  }

  synchronized void goOn() {
    goesOnInTheFirstWeek = true;
  }

  /// What was looked for last in the lists of words: not part of any address.
  synchronized String listsSearched() {
    return listsSearched;
  }

  synchronized void searchLists(String words) {
    listsSearched = words;
  }

  /// Takes files and begins to read them. They are forgotten as soon as they are read.
  synchronized void take(List<UploadedFile> given, ZoneId zone, Instant now) {
    clear();
    if (closed) {
      given.forEach(UploadedFile::close);
      return;
    }
    files = given;
    var choices = new Choices(zone, null, null);
    var sources = given.stream().map(UploadedSource::new).toList();
    long bytes = given.stream().mapToLong(UploadedFile::size).sum();
    begin(
        new Task(now, bytes),
        running -> {
          List<Bundle> bundles = ChatFiles.bundles(sources);
          running.expect(ChatFiles.expected(bundles));
          List<Found> found = ChatFiles.find(bundles, choices, running);
          return History.isOne(found)
              ? read(found, choices, running, near(given))
              : new State.Which(bundles.stream().map(Bundle::name).toList(), found, choices);
        });
  }

  /// Reads chats that were found.
  synchronized void read(List<Found> chosen, Choices choices, Instant now) {
    long bytes = files.stream().mapToLong(UploadedFile::size).sum();
    long near = near(files);
    begin(new Task(now, bytes), running -> read(chosen, choices, running, near));
  }

  private static long near(List<UploadedFile> given) {
    return given.stream().mapToLong(UploadedFile::near).sum();
  }

  private static State read(List<Found> chosen, Choices choices, Task running, long near)
      throws IOException, RefusedException {
    try {
      return new State.Read(ChatFiles.read(chosen, choices, running, near));
    } catch (RefusedException e) {
      boolean asks =
          choices.dayOrder() == null
              && ChatFiles.isReadWith(DayOrder.DAY_FIRST, chosen, choices, running);
      if (asks) {
        return new State.Dates(String.valueOf(e.getMessage()), chosen, choices);
      }
      throw e;
    }
  }

  /// Opens what was kept.
  synchronized void open(Callable<InputStream> kept, Instant now) {
    clear();
    begin(
        new Task(now, 1),
        running -> {
          try (InputStream in = kept.call()) {
            return new State.Open(KeptChat.read(in));
          }
        });
  }

  /// A reading: what comes of it is the desk's next state.
  @FunctionalInterface
  private interface Work {
    State run(Task task) throws Exception;
  }

  private void begin(Task next, Work work) {
    Task before = task;
    if (before != null) {
      before.cancel();
    }
    if (closed) {
      return;
    }
    task = next;
    state = new State.Reading(next);
    Thread.ofPlatform()
        .name("reading")
        .daemon()
        .start(() -> {
          ended(next, result(next, work));
          next.end();
        });
  }

  private static State result(Task task, Work work) {
    try {
      return work.run(task);
    } catch (CancelledException e) {
      return new State.Clear();
    } catch (RefusedException e) {
      return new State.Refused(e.sentence());
    } catch (UnreadableException e) {
      return new State.Refused(e.sentence());
    } catch (Room.FullException e) {
      return new State.Refused(History.tooMuch().sentence());
    } catch (Exception e) {
      // The message may quote what somebody wrote, and is shown to nobody.
      return new State.Refused("This file could not be read to its end. Nothing of it was kept.");
    }
  }

  private synchronized void ended(Task ended, State next) {
    if (task != ended) {
      return;
    }
    task = null;
    state = closed ? new State.Clear() : next;
    boolean mayReadAgain = next instanceof State.Which || next instanceof State.Dates;
    if (!mayReadAgain) {
      forgetFiles();
    }
  }

  /// Shows a history, now that it is known who is who.
  synchronized void show(OpenChat chat) {
    if (!closed) {
      state = new State.Open(chat);
    }
  }

  /// Marks that the person looks at it now.
  ///
  /// @return whether they have been looking for long
  synchronized boolean looksFor(Instant now) {
    Instant since = lookingSince;
    if (since == null) {
      lookingSince = now;
      return false;
    }
    return Duration.between(since, now).compareTo(LONG) >= 0;
  }

  /// Begins the time of looking anew.
  synchronized void looksAgain(Instant now) {
    lookingSince = now;
  }

  /// Forgets everything on it, and stops what is being read.
  synchronized void clear() {
    Task running = task;
    if (running != null) {
      running.cancel();
      task = null;
    }
    state = new State.Clear();
    lookingSince = null;
    forgetFiles();
  }

  private void forgetFiles() {
    files.forEach(UploadedFile::close);
    files = List.of();
  }

  @Override
  public synchronized void close() {
    clear();
    listsSearched = "";
    closed = true;
  }
}
