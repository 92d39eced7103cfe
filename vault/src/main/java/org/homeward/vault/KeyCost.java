package org.homeward.vault;

import java.util.Optional;

/// What one guess of the passphrase costs: the parameters of Argon2id.
///
/// @param memoryKib memory in KiB, from 8 per lane to 262,144 (256 MiB)
/// @param passes passes over the memory, 1 to 16
/// @param lanes lanes, 1 to 8
public record KeyCost(int memoryKib, int passes, int lanes) {
  /// 64 MiB, 3 passes, 1 lane: about a quarter of a second on a plain machine.
  public static final KeyCost STANDARD = new KeyCost(64 * 1024, 3, 1);

  /// The least a new vault may have.
  public static final KeyCost MINIMUM = STANDARD;

  private static final KeyCost FOR_TESTS = new KeyCost(64, 1, 1);
  private static final int MAX_MEMORY_KIB = 256 * 1024;
  private static final int MAX_PASSES = 16;
  private static final int MAX_LANES = 8;
  private static final int MIN_KIB_PER_LANE = 8;

  /// @throws IllegalArgumentException if a value is out of its range
  public KeyCost {
    if (!inBounds(memoryKib, passes, lanes)) {
      throw new IllegalArgumentException(
          "Argon2id with %d KiB, %d passes and %d lanes is out of bounds"
              .formatted(memoryKib, passes, lanes));
    }
  }

  /// A cost so low that guessing is free. For tests that have nothing to hide.
  public static KeyCost forTestsInsecurely() {
    return FOR_TESTS;
  }

  /// The cost that stands on disk, or empty if it is out of bounds: a forged block cannot ask for
  /// 100 GiB or for a week.
  static Optional<KeyCost> ofAlleged(int memoryKib, int passes, int lanes) {
    return inBounds(memoryKib, passes, lanes)
        ? Optional.of(new KeyCost(memoryKib, passes, lanes))
        : Optional.empty();
  }

  boolean isEnoughToCreate() {
    return (memoryKib >= MINIMUM.memoryKib && passes >= MINIMUM.passes) || equals(FOR_TESTS);
  }

  private static boolean inBounds(int memoryKib, int passes, int lanes) {
    return lanes >= 1
        && lanes <= MAX_LANES
        && memoryKib >= MIN_KIB_PER_LANE * lanes
        && memoryKib <= MAX_MEMORY_KIB
        && passes >= 1
        && passes <= MAX_PASSES;
  }
}
