package org.homeward.vault.format.v1;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class TestVectorsTest {
  @Test
  void version_1_still_writes_what_it_always_wrote() throws Exception {
    Map<String, String> computed = new TreeMap<>(TestVectors.computed());
    Map<String, String> stored = TestVectors.stored();
    computed.forEach((name, value) -> assertEquals(value, stored.get(name), name));
    stored.keySet().removeIf(name -> name.startsWith("padme.") || name.equals("recovery-code"));
    assertEquals(computed.keySet(), stored.keySet());
  }

  @Test
  void version_1_still_reads_what_it_always_wrote() throws Exception {
    Map<String, String> stored = TestVectors.stored();
    KeyBlock block = KeyBlock.parse(HexFormat.of().parseHex(stored.get("key-block")));
    try (SecretBytes code = TestVectors.secret(TestVectors.RECOVERY_CODE);
        VaultKeys keys =
            new VaultKeys(
                block.unlock(code, SlotKind.RECOVERY_CODE, TestVectors.VAULT).orElseThrow(),
                TestVectors.VAULT)) {
      assertTrue(block.directory(keys, TestVectors.VAULT).isPresent());
      byte[] record = HexFormat.of().parseHex(stored.get("record.1"));
      Opening.Opened opened =
          (Opening.Opened) keys.records().open(1, keys.records().genesis(), record);
      assertArrayEquals(HexFormat.of().parseHex(stored.get("record.1.payload")), opened.payload());
    }
  }

  @Test
  void padded_lengths_are_as_documented() throws Exception {
    int checked = 0;
    for (Map.Entry<String, String> vector : TestVectors.stored().entrySet()) {
      if (vector.getKey().startsWith("padme.")) {
        int length = Integer.parseInt(vector.getKey().substring("padme.".length()));
        assertEquals(Integer.parseInt(vector.getValue()), Padme.padded(length), vector.getKey());
        checked++;
      }
    }
    assertTrue(checked >= 10);
  }
}
