package org.homeward.bench.sample;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/// A clock on which some time passes between two looks at it.
final class PassingClock extends Clock {
  private final Duration between;
  private Instant now;

  PassingClock(Instant start, Duration between) {
    this.now = start;
    this.between = between;
  }

  @Override
  public Instant instant() {
    now = now.plus(between);
    return now;
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    throw new UnsupportedOperationException("the sample was written at one place");
  }
}
