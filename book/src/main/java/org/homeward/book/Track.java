package org.homeward.book;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Every version of one entry, oldest first, and its newest fact once a page has asked for it.
final class Track {
  /// A version and its place in the log.
  record Step(long sequence, Payload payload) {}

  private final List<Step> steps = new ArrayList<>(1);
  private @Nullable Entry<?> decoded;

  void add(long sequence, Payload payload) {
    steps.add(new Step(sequence, payload));
    decoded = null;
  }

  List<Step> steps() {
    return steps;
  }

  Step last() {
    return steps.getLast();
  }

  boolean removed() {
    return last().payload().removed();
  }

  Instant began() {
    return steps.getFirst().payload().at();
  }

  /// The newest fact that was not a removal, for undoing one.
  @Nullable Step lastWritten() {
    for (Step step : steps.reversed()) {
      if (!step.payload().removed()) {
        return step;
      }
    }
    return null;
  }

  /// What stood before the newest version: null when the entry did not exist or was taken out then.
  @Nullable Step before() {
    return steps.size() < 2 ? null : steps.get(steps.size() - 2);
  }

  /// The newest fact, where a page has asked for it already.
  @Nullable Fact decoded() {
    Entry<?> known = decoded;
    return known == null ? null : known.fact();
  }

  @SuppressWarnings("unchecked") // a track belongs to one type, and `decoded` was read by it
  <F extends Fact> Entry<F> entry(EntryType<F> type) {
    Entry<?> known = decoded;
    if (known == null) {
      Payload payload = last().payload();
      F fact = FactJson.read(type, payload.version(), payload.body());
      known = new Entry<>(payload.id(), began(), payload.at(), last().sequence(), fact);
      decoded = known;
    }
    return (Entry<F>) known;
  }
}
