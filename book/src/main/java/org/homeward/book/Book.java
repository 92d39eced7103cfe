package org.homeward.book;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import org.homeward.vault.Snapshot;
import org.homeward.vault.Vault;
import org.jspecify.annotations.Nullable;

/// One person's entries, opened.
///
/// A write returns once the vault made it durable; every read after it sees it. Safe for use by
/// several threads: writes happen one at a time, and a view is computed once for each state of the
/// book.
public final class Book implements AutoCloseable {
  /// So many new records make the next opening slower than writing a snapshot now.
  private static final long SNAPSHOT_AFTER = 500;

  private final Vault vault;
  private final Clock clock;
  private final RandomGenerator random;
  private final Map<String, EntryType<?>> types;
  private final Map<String, Shelf> shelves = new LinkedHashMap<>();
  private final Map<Class<?>, Computed> views = new HashMap<>();
  private final Map<List<EntryType<?>>, Computed> histories = new HashMap<>();
  private final Drafts drafts;
  private final Attachments attachments;
  private final Map<Class<?>, AutoCloseable> beside = new LinkedHashMap<>();
  private long revision;
  private long snapshotThrough;

  private record Computed(long revision, Object view) {}

  private Book(Vault vault, Map<String, EntryType<?>> types, Clock clock, RandomGenerator random) {
    this.vault = vault;
    this.types = types;
    this.clock = clock;
    this.random = random;
    this.drafts = new Drafts(vault);
    this.attachments = new Attachments(vault);
  }

  /// Opens the book that a vault holds. The book closes the vault when it is closed.
  ///
  /// @param types every type the program knows; entries of other types are kept, and not shown
  /// @param clock when it is
  /// @param random where new ids come from
  /// @throws org.homeward.vault.LogDamagedException when the log does not verify
  public static Book open(
      Vault vault, List<EntryType<?>> types, Clock clock, RandomGenerator random) {
    Map<String, EntryType<?>> byName = new LinkedHashMap<>();
    for (EntryType<?> type : types) {
      if (byName.put(type.name(), type) != null) {
        throw new IllegalArgumentException("two entry types are named " + type.name());
      }
    }
    var book = new Book(vault, byName, clock, random);
    book.load();
    return book;
  }

  private void load() {
    long from = 1;
    Optional<Snapshot> snapshot = vault.readSnapshot();
    if (snapshot.isPresent()) {
      for (Track.Step step : Fold.parse(snapshot.get().fold())) {
        add(step.sequence(), step.payload());
      }
      snapshotThrough = snapshot.get().through();
      from = snapshotThrough + 1;
    }
    vault.replay(from, (sequence, bytes) -> add(sequence, Payload.parse(bytes)));
  }

  private void add(long sequence, Payload payload) {
    shelves.computeIfAbsent(payload.type(), name -> new Shelf()).add(sequence, payload);
    revision++;
  }

  /// The entries of a type as they stand, in the order in which they began.
  public synchronized <F extends Fact> List<Entry<F>> all(EntryType<F> type) {
    Shelf shelf = shelves.get(type.name());
    if (shelf == null) {
      return List.of();
    }
    List<Entry<F>> entries = new ArrayList<>(shelf.tracks().size());
    for (Track track : shelf.tracks()) {
      if (!track.removed()) {
        entries.add(track.entry(type));
      }
    }
    return entries;
  }

  /// The entry of that name as it stands; empty when there is none or it was taken out.
  public synchronized <F extends Fact> Optional<Entry<F>> find(EntryType<F> type, EntryId id) {
    Track track = track(type, id);
    return track == null || track.removed() ? Optional.empty() : Optional.of(track.entry(type));
  }

  /// Writes a fact under a new id.
  public <F extends Fact> Entry<F> write(EntryType<F> type, F fact) {
    return put(type, newId(), fact);
  }

  /// Writes a fact under an id, replacing what stood there. Writing what stands there already
  /// changes nothing.
  ///
  /// @throws org.homeward.vault.StoreException when it could not be made durable; then nothing
  ///   changed
  public synchronized <F extends Fact> Entry<F> put(EntryType<F> type, EntryId id, F fact) {
    byte[] body = FactJson.write(fact);
    Track track = track(type, id);
    boolean same = track != null && !track.removed() && isBody(track.last().payload(), body);
    if (!same) {
      append(new Payload(type.name(), type.version(), id, now(), false, body));
    }
    Track now = track(type, id);
    if (now == null) {
      throw new IllegalStateException("an appended entry has a track");
    }
    return now.entry(type);
  }

  /// Writes a fact only where the entry still is the version the person saw.
  ///
  /// @param seen the sequence number of that version, or 0 where there was none or it was taken
  ///   out. Where the very same fact stands already, as after a form was sent twice, it counts as
  ///   kept.
  public synchronized <F extends Fact> Written<F> put(
      EntryType<F> type, EntryId id, F fact, long seen) {
    Track track = track(type, id);
    long current = track == null || track.removed() ? 0 : track.last().sequence();
    boolean same =
        track != null && !track.removed() && isBody(track.last().payload(), FactJson.write(fact));
    if (current != seen && !same) {
      return new Written.ChangedMeanwhile<>(current);
    }
    return new Written.Kept<>(put(type, id, fact));
  }

  /// Takes an entry out. It stays in history, and [#undo] brings it back. Nothing happens where
  /// there is none.
  public synchronized void remove(EntryType<?> type, EntryId id) {
    Track track = track(type, id);
    if (track != null && !track.removed()) {
      append(new Payload(type.name(), type.version(), id, now(), true, new byte[0]));
    }
  }

  /// Brings back what stood before the newest version of an entry: the earlier words, the entry
  /// that was taken out, or nothing where it was new. Doing it twice does it again.
  ///
  /// @return whether there was such an entry
  public synchronized boolean undo(EntryType<?> type, EntryId id) {
    Track track = track(type, id);
    if (track == null) {
      return false;
    }
    Track.Step before = track.removed() ? track.lastWritten() : track.before();
    if (before == null || before.payload().removed()) {
      remove(type, id);
    } else {
      Payload old = before.payload();
      append(new Payload(old.type(), old.version(), id, now(), false, old.body()));
    }
    return true;
  }

  /// Brings back one version from history as the newest.
  ///
  /// @return whether that version exists and says something
  public synchronized boolean restore(EntryType<?> type, EntryId id, long sequence) {
    Track track = track(type, id);
    if (track == null) {
      return false;
    }
    for (Track.Step step : List.copyOf(track.steps())) {
      if (step.sequence() == sequence && !step.payload().removed()) {
        Payload old = step.payload();
        append(new Payload(old.type(), old.version(), id, now(), false, old.body()));
        return true;
      }
    }
    return false;
  }

  /// Every version of every entry of the given types, newest first.
  public synchronized Versions history(List<EntryType<?>> ofTypes) {
    Computed known = histories.get(ofTypes);
    if (known == null || known.revision != revision) {
      var gathering = new Versions.Gathering();
      for (EntryType<?> type : ofTypes) {
        Shelf shelf = shelves.get(type.name());
        if (shelf != null) {
          shelf.tracks().forEach(track -> gathering.add(type, track));
        }
      }
      known = new Computed(revision, gathering.newestFirst());
      histories.put(List.copyOf(ofTypes), known);
    }
    return (Versions) known.view;
  }

  /// Every version of one entry, newest first; none where there is no such entry.
  public synchronized Versions history(EntryType<?> type, EntryId id) {
    var gathering = new Versions.Gathering();
    Track track = track(type, id);
    if (track != null) {
      gathering.add(type, track);
    }
    return gathering.newestFirst();
  }

  /// Erases an entry with its whole history: the log is rewritten without it. There is no way back.
  public synchronized void erase(EntryType<?> type, EntryId id) {
    Track track = track(type, id);
    if (track == null) {
      return;
    }
    var sequences = track.steps().stream().map(Track.Step::sequence).toList();
    vault.erase(sequences::contains);
    shelves.clear();
    views.clear();
    histories.clear();
    snapshotThrough = 0;
    load();
  }

  /// The entries of a type as they stand, as they are sealed: what a new vault may begin with.
  public synchronized List<byte[]> payloads(EntryType<?> type) {
    Shelf shelf = shelves.get(type.name());
    return shelf == null
        ? List.of()
        : shelf.tracks().stream()
            .filter(track -> !track.removed())
            .map(track -> track.last().payload().bytes())
            .toList();
  }

  /// A view of the book, computed at most once for each of its states.
  ///
  /// @param key the view's own class
  /// @param compute a pure function of the book; it may not use the time or keep the book
  public synchronized <V> V view(Class<V> key, Function<Book, V> compute) {
    Computed known = views.get(key);
    if (known == null || known.revision != revision) {
      known = new Computed(revision, compute.apply(this));
      views.put(key, known);
    }
    return key.cast(known.view);
  }

  /// The type of that name, where the program knows it.
  public Optional<EntryType<?>> type(String name) {
    return Optional.ofNullable(types.get(name));
  }

  /// Every type the program knows.
  public List<EntryType<?>> types() {
    return List.copyOf(types.values());
  }

  /// Whether something was ever written under this id, in whatever type, and not erased since.
  public synchronized boolean knows(EntryId id) {
    return shelves.values().stream().anyMatch(shelf -> shelf.track(id) != null);
  }

  /// How many entries stand.
  public synchronized int size() {
    int size = 0;
    for (Shelf shelf : shelves.values()) {
      size += shelf.standing();
    }
    return size;
  }

  /// When the newest of a type's entries was written or changed; empty where none stands.
  public synchronized Optional<Instant> changed(EntryType<?> type) {
    Shelf shelf = shelves.get(type.name());
    return shelf == null ? Optional.empty() : Optional.ofNullable(shelf.changed());
  }

  /// What a person began to write and has not kept yet.
  public Drafts drafts() {
    return drafts;
  }

  /// Files kept beside the entries.
  public Attachments attachments() {
    return attachments;
  }

  /// What a practice holds in memory while this book is open: made when first asked for, closed
  /// with the book, and never written anywhere.
  ///
  /// @param key its own class
  /// @param make makes it; called once at most
  public synchronized <T extends AutoCloseable> T beside(Class<T> key, Supplier<T> make) {
    return key.cast(beside.computeIfAbsent(key, each -> make.get()));
  }

  /// The vault this book is sealed in, for its key slots and its verification.
  public Vault vault() {
    return vault;
  }

  /// A new id for an entry.
  public EntryId newId() {
    return EntryId.random(random);
  }

  /// Writes a snapshot where the next opening would gain from it, and closes the vault.
  @Override
  public synchronized void close() {
    try {
      List<AutoCloseable> held = List.copyOf(beside.values());
      beside.clear();
      held.forEach(Book::forget);
      if (vault.lastSequence() - snapshotThrough >= SNAPSHOT_AFTER) {
        vault.writeSnapshot(Fold.of(shelves.values()), vault.lastSequence());
      }
    } finally {
      shelves.clear();
      views.clear();
      histories.clear();
      vault.close();
    }
  }

  private static void forget(AutoCloseable held) {
    try {
      held.close();
    } catch (Exception e) {
      throw new IllegalStateException("what is held beside a book can always be let go", e);
    }
  }

  private void append(Payload payload) {
    add(vault.append(payload.bytes()), payload);
  }

  private @Nullable Track track(EntryType<?> type, EntryId id) {
    Shelf shelf = shelves.get(type.name());
    return shelf == null ? null : shelf.track(id);
  }

  private static boolean isBody(Payload payload, byte[] body) {
    return Arrays.equals(payload.body(), body);
  }

  private Instant now() {
    return Instant.ofEpochMilli(clock.millis());
  }
}
