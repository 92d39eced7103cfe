package org.homeward.vault.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.homeward.vault.InMemoryLogStore;
import org.homeward.vault.LogStore;
import org.homeward.vault.StoreException;
import org.junit.jupiter.api.Test;

class InMemoryLogStoreTest extends LogStoreContract {
  private final InMemoryLogStore memory = new InMemoryLogStore();

  @Override
  protected LogStore open() {
    return memory;
  }

  @Override
  protected LogStore reopen(LogStore store) {
    return store;
  }

  @Test
  void a_closed_store_does_nothing_more() {
    memory.close();
    assertEquals(
        StoreException.Reason.CLOSED, assertThrows(StoreException.class, memory::vaults).reason());
  }
}
