package org.homeward.book;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The tracks of one type, in the order in which the entries began.
final class Shelf {
  private final Map<EntryId, Track> tracks = new LinkedHashMap<>();
  private long revision;
  private int standing;
  private @Nullable Instant changed;
  private long lookedAt = -1;

  void add(long sequence, Payload payload) {
    tracks.computeIfAbsent(payload.id(), id -> new Track()).add(sequence, payload);
    revision++;
  }

  @Nullable Track track(EntryId id) {
    return tracks.get(id);
  }

  Collection<Track> tracks() {
    return tracks.values();
  }

  /// How many entries stand.
  int standing() {
    look();
    return standing;
  }

  /// When the newest version was written of those that stand; null where none does.
  @Nullable Instant changed() {
    look();
    return changed;
  }

  private void look() {
    if (lookedAt == revision) {
      return;
    }
    standing = 0;
    changed = null;
    for (Track track : tracks.values()) {
      if (!track.removed()) {
        standing++;
        Instant at = track.last().payload().at();
        changed = changed == null || at.isAfter(changed) ? at : changed;
      }
    }
    lookedAt = revision;
  }

  /// Grows with every version, so that what was computed from the shelf knows when it is stale.
  long revision() {
    return revision;
  }
}
