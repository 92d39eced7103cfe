package org.homeward.book;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The tracks of one type, in the order in which the entries began.
final class Shelf {
  private final Map<EntryId, Track> tracks = new LinkedHashMap<>();
  private long revision;

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

  /// Grows with every version, so that what was computed from the shelf knows when it is stale.
  long revision() {
    return revision;
  }
}
