package org.homeward.chats.archive.v1;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.homeward.chats.archive.Archive;
import org.homeward.chats.message.Message;
import org.homeward.chats.message.MessageKind;
import org.junit.jupiter.api.Test;

class ArchiveFileTest {
  private final long seed = Long.getLong("homeward.seed", 1);
  private final Random chance = new Random(seed);

  private Archive history(int messages) {
    Archive archive = new Archive();
    List.of("Ana", "Бен", "Someone who wrote nothing").forEach(archive::sender);
    Message message = new Message();
    long time = -3_000;
    for (int i = 0; i < messages; i++) {
      time += chance.nextInt(90_000) - 5_000;
      MessageKind[] kinds = MessageKind.values();
      message
          .begin(kinds[chance.nextInt(kinds.length)], time, chance.nextBoolean())
          .by(chance.nextInt(3) - 1)
          .edited(chance.nextInt(9) == 0);
      if (message.kind() == MessageKind.CALL) {
        message.callSeconds(chance.nextInt(4_000));
      }
      archive.message(message.text("words 😊 ".repeat(chance.nextInt(40))));
    }
    return archive;
  }

  private static byte[] written(Archive archive) throws IOException {
    var out = new ByteArrayOutputStream();
    ArchiveFile.write(archive, out);
    return out.toByteArray();
  }

  private static String line(Archive archive, int index) {
    Message message = archive.read(index, new Message());
    return String.join(
        "|",
        message.kind().name(),
        Long.toString(message.time()),
        Boolean.toString(message.timeHasSeconds()),
        Integer.toString(message.sender()),
        Boolean.toString(message.edited()),
        Integer.toString(message.callSeconds()),
        message.text());
  }

  @Test
  void the_same_messages_come_back_in_the_same_order() throws IOException {
    for (int size : new int[] {0, 1, 5_000}) {
      Archive archive = history(size);
      Archive again = ArchiveFile.read(new ByteArrayInputStream(written(archive)));
      assertEquals(archive.senders(), again.senders(), "seed " + seed);
      assertEquals(archive.size(), again.size(), "seed " + seed);
      for (int i = 0; i < size; i++) {
        assertEquals(line(archive, i), line(again, i), "seed " + seed);
      }
    }
  }

  @Test
  void it_is_smaller_than_its_words() throws IOException {
    assertTrue(written(history(5_000)).length < 400_000);
  }

  @Test
  void whatever_is_done_to_it_the_reader_says_so_or_reads_on() throws IOException {
    byte[] whole = written(history(300));
    for (int round = 0; round < 300; round++) {
      byte[] broken =
          chance.nextBoolean() ? Arrays.copyOf(whole, chance.nextInt(whole.length)) : whole.clone();
      if (broken.length > 0) {
        broken[chance.nextInt(broken.length)] ^= (byte) (1 + chance.nextInt(255));
      }
      try {
        ArchiveFile.read(new ByteArrayInputStream(broken));
      } catch (IOException declared) {
        // The one exception it declares; the seal around it is what proves the bytes.
      }
    }
    assertThrows(IOException.class, () -> ArchiveFile.read(new ByteArrayInputStream(new byte[9])));
  }
}
