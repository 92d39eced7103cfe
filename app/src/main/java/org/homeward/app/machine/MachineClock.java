package org.homeward.app.machine;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.function.Supplier;

/// The machine's own clock. It finds out its time zone when a local time is first asked for,
/// because a start, which needs none, would wait for the rules of every zone.
public final class MachineClock extends Clock {
  private final Clock machine;
  private final Supplier<ZoneId> zone;

  /// @param machine the machine's clock, in any zone
  /// @param zone finds the machine's time zone
  public MachineClock(Clock machine, Supplier<ZoneId> zone) {
    this.machine = machine;
    this.zone = zone;
  }

  @Override
  public ZoneId getZone() {
    return zone.get();
  }

  @Override
  public Clock withZone(ZoneId other) {
    return machine.withZone(other);
  }

  @Override
  public Instant instant() {
    return machine.instant();
  }

  @Override
  public long millis() {
    return machine.millis();
  }
}
