package org.homeward.app.machine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SpareMemoryTest {
  private static final long MIB = 1L << 20;

  private final List<Long> collectedAt = new ArrayList<>();
  private long heap = 20 * MIB;
  private long live = 12 * MIB;
  private final SpareMemory memory =
      new SpareMemory(
          () -> heap,
          () -> {
            collectedAt.add(heap);
            heap = live;
          });

  private void heapBecomes(long mebibytes) {
    heap = mebibytes * MIB;
    memory.giveBack();
  }

  @Test
  void it_collects_once_after_the_heap_has_grown() {
    heapBecomes(30);
    heapBecomes(90);
    memory.giveBack();
    heapBecomes(20);
    assertEquals(List.of(90 * MIB), collectedAt);
  }

  @Test
  void it_does_not_collect_again_and_again_when_the_memory_is_really_used() {
    live = 90 * MIB;
    heapBecomes(100);
    heapBecomes(95);
    heapBecomes(100);
    assertEquals(List.of(100 * MIB), collectedAt);
  }
}
