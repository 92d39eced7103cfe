package org.homeward.bench;

/// How much is measured: enough for a figure, or only enough to see that measuring works.
public enum Size {
  /// For figures.
  FULL,
  /// For trying the measurement itself; its figures mean nothing.
  QUICK;

  /// One of two amounts, by this size.
  public int of(int full, int quick) {
    return this == FULL ? full : quick;
  }
}
