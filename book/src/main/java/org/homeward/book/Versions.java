package org.homeward.book;

import java.time.Instant;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.RandomAccess;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Versions of entries as they were when asked for, newest first. What a version said is read when
/// that version is asked for, so that a page that shows fifty of thousands reads fifty. Immutable.
public final class Versions extends AbstractList<Version> implements RandomAccess {
  private final List<Place> places;

  /// Where a version stands.
  ///
  /// @param current whether the entry stands like this now
  /// @param known what it said, where some page has read it already
  record Place(EntryType<?> type, Track.Step step, boolean current, @Nullable Fact known) {}

  private Versions(List<Place> places) {
    this.places = places;
  }

  /// Those of tracks, gathered type by type.
  static final class Gathering {
    private final List<Place> places = new ArrayList<>();

    void add(EntryType<?> type, Track track) {
      for (Track.Step step : track.steps()) {
        boolean newest = step.sequence() == track.last().sequence();
        boolean current = newest && !step.payload().removed();
        places.add(new Place(type, step, current, current ? track.decoded() : null));
      }
    }

    Versions newestFirst() {
      places.sort(Comparator.comparingLong((Place place) -> place.step().sequence()).reversed());
      return new Versions(List.copyOf(places));
    }
  }

  @Override
  public Version get(int index) {
    Place place = places.get(index);
    Payload payload = place.step().payload();
    Fact fact = place.known();
    if (fact == null && !payload.removed()) {
      fact = FactJson.read(place.type(), payload.version(), payload.body());
    }
    return new Version(
        place.type(), payload.id(), payload.at(), place.step().sequence(), fact, place.current());
  }

  @Override
  public int size() {
    return places.size();
  }

  /// The place of a version in the vault's log, without reading what it said.
  public long sequence(int index) {
    return places.get(index).step().sequence();
  }

  /// When a version was written, without reading what it said.
  public Instant at(int index) {
    return places.get(index).step().payload().at();
  }

  /// Those that say something: without those that took an entry out.
  public Versions saying() {
    return kept(place -> !place.step().payload().removed());
  }

  /// Those that stand now.
  public Versions standing() {
    return kept(Place::current);
  }

  private Versions kept(Predicate<Place> wanted) {
    return new Versions(places.stream().filter(wanted).toList());
  }

  /// Those whose place in the log is this one or before it.
  public Versions through(long sequence) {
    int low = 0;
    int high = places.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sequence(middle) > sequence) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return new Versions(places.subList(low, places.size()));
  }
}
