package org.homeward.chats.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;

class ZipTest {
  private static final String TEXT = "one line\n".repeat(10_000);

  private static Bundle bundle(byte[] archive) throws IOException {
    return Bundles.of(new BytesSource("given.zip", archive));
  }

  private static byte[] content(Source file) throws IOException {
    try (InputStream in = file.open()) {
      return in.readAllBytes();
    }
  }

  private static List<String> names(Bundle bundle) {
    return bundle.files().stream().map(Source::name).toList();
  }

  private static byte[] noise(int length) {
    byte[] noise = new byte[length];
    new Random(1).nextBytes(noise);
    return noise;
  }

  @Test
  void files_are_found_by_the_directory_and_read() throws IOException {
    Bundle bundle =
        bundle(new Zipped().add("a/chat.txt", TEXT).store("b.jpg", noise(5000)).bytes());
    assertEquals("given.zip", bundle.name());
    assertEquals(List.of("a/chat.txt", "b.jpg"), names(bundle));
    assertEquals(TEXT, new String(content(bundle.files().get(0)), UTF_8));
    assertArrayEquals(noise(5000), content(bundle.files().get(1)));
    assertFalse(bundle.files().getFirst().cutOff());
  }

  @Test
  void no_byte_of_stored_media_is_read() throws IOException {
    Zipped zipped = new Zipped().store("1.jpg", noise(3_000_000)).add("chat.txt", TEXT);
    byte[] archive = zipped.store("2.mp4", noise(3_000_000)).bytes();
    CountedSource counted = new CountedSource(new BytesSource("given.zip", archive));
    Bundle bundle = Bundles.of(counted);
    assertEquals(TEXT, new String(content(bundle.files().get(1)), UTF_8));
    assertEquals(0, counted.open);
    // The end is searched within the last 64 KiB, and headers are read through a small buffer.
    int allowed = 200_000;
    assertTrue(counted.read.cardinality() < allowed, counted.read.cardinality() + " bytes read");
  }

  @Test
  void an_empty_archive_is_an_archive_without_files() throws IOException {
    assertEquals(List.of(), names(bundle(new Zipped().bytes())));
  }

  @Test
  void names_cannot_climb_and_what_a_mac_leaves_is_left_out() throws IOException {
    Zipped zipped = new Zipped().add("../../etc/up.txt", "a").add("/abs.txt", "b");
    zipped.add("__MACOSX/._chat.txt", "c").add("folder/", "").add("w\\x.txt", "d");
    assertEquals(List.of("etc/up.txt", "abs.txt", "w/x.txt"), names(bundle(zipped.bytes())));
  }

  @Test
  void names_that_are_not_utf_8_are_read_as_the_old_code_page() {
    assertEquals("Chat mit Jörg.txt", ZipNames.decode("Chat mit Jörg.txt".getBytes(UTF_8)));
    byte[] old = "Chat mit J?rg.txt".getBytes(UTF_8);
    old[10] = (byte) 0x94;
    assertEquals("Chat mit Jörg.txt", ZipNames.decode(old));
  }

  @Test
  void an_archive_cut_anywhere_keeps_what_is_before_the_cut() throws IOException {
    byte[] noise = noise(2000);
    Zipped zipped = new Zipped().store("a.jpg", noise).add("chat.txt", TEXT).add("b.txt", TEXT);
    byte[] archive = zipped.bytes();
    int chatEnd = indexOf(archive, new byte[] {'P', 'K', 7, 8}, 0);
    for (int length = 4; length < archive.length; length += 7) {
      Bundle bundle = bundle(Arrays.copyOf(archive, length));
      for (Source file : bundle.files()) {
        assertTrue(file.cutOff());
        byte[] content = content(file);
        byte[] whole = file.name().endsWith(".jpg") ? noise : TEXT.getBytes(UTF_8);
        assertArrayEquals(Arrays.copyOf(whole, content.length), content);
        if (length > chatEnd && !file.name().equals("b.txt")) {
          assertEquals(whole.length, content.length, "cut at " + length);
        }
      }
      if (length > chatEnd) {
        assertTrue(names(bundle).contains("chat.txt"), "cut at " + length);
      }
    }
  }

  @Test
  void an_archive_at_the_end_of_a_cut_archive_is_not_taken_for_it() throws IOException {
    byte[] inner = new Zipped().add("inner.txt", "x").bytes();
    byte[] outer = new Zipped().add("chat.txt", TEXT).store("inner.zip", inner).bytes();
    int innerEnd = indexOf(outer, new byte[] {'P', 'K', 5, 6}, 0) + 22;
    assertEquals(List.of("chat.txt", "inner.zip"), names(bundle(Arrays.copyOf(outer, innerEnd))));
  }

  @Test
  void a_large_archive_says_its_places_in_its_own_records() throws IOException {
    byte[] archive = Large.archive("chat.txt", TEXT.getBytes(UTF_8));
    Bundle bundle = bundle(archive);
    assertEquals(List.of("chat.txt"), names(bundle));
    assertFalse(bundle.files().getFirst().cutOff());
    assertEquals(TEXT, new String(content(bundle.files().getFirst()), UTF_8));
  }

  @Test
  void a_locked_file_is_refused_in_plain_words() throws IOException {
    byte[] archive = new Zipped().add("chat.txt", TEXT).bytes();
    archive[indexOf(archive, new byte[] {'P', 'K', 1, 2}, 0) + 8] |= 1;
    Source file = bundle(archive).files().getFirst();
    UnreadableException refused = assertThrows(UnreadableException.class, file::open);
    assertTrue(refused.sentence().startsWith("chat.txt: This file is locked"));
  }

  @Test
  void a_file_whose_bytes_changed_is_refused() throws IOException {
    byte[] archive = new Zipped().store("chat.txt", TEXT.getBytes(UTF_8)).bytes();
    archive[1000] ^= 1;
    Source file = bundle(archive).files().getFirst();
    assertThrows(UnreadableException.class, () -> content(file));
  }

  @Test
  void a_bomb_is_not_inflated() throws IOException {
    byte[] archive = new Zipped().add("chat.txt", new byte[80 * 1024 * 1024]).bytes();
    Source file = bundle(archive).files().getFirst();
    assertThrows(
        UnreadableException.class,
        () -> {
          try (InputStream in = file.open()) {
            in.transferTo(OutputStream.nullOutputStream());
          }
        });
  }

  @Test
  void any_changed_byte_is_read_or_refused() throws IOException {
    byte[] archive =
        new Zipped().store("a.jpg", noise(300)).add("chat.txt", "hello\n".repeat(50)).bytes();
    Random random = new Random(7);
    for (int i = 0; i < 20_000; i++) {
      byte[] changed = archive.clone();
      for (int flips = 1 + random.nextInt(3); flips > 0; flips--) {
        changed[random.nextInt(changed.length)] = (byte) random.nextInt();
      }
      try {
        for (Source file : bundle(changed).files()) {
          content(file);
        }
      } catch (IOException declared) {
        assertTrue(declared.getMessage() != null);
      }
    }
  }

  private static int indexOf(byte[] bytes, byte[] wanted, int from) {
    for (int at = from; at <= bytes.length - wanted.length; at++) {
      if (Arrays.equals(bytes, at, at + wanted.length, wanted, 0, wanted.length)) {
        return at;
      }
    }
    throw new AssertionError("not there");
  }

  /// An archive with the records of one over 4 GiB, which no library writes for a small one.
  private static final class Large {
    static byte[] archive(String name, byte[] content) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      CRC32 checksum = new CRC32();
      checksum.update(content);
      number(out, 0x04034b50L, 4);
      number(out, 0, 10);
      number(out, checksum.getValue(), 4);
      number(out, content.length, 4);
      number(out, content.length, 4);
      number(out, name.length(), 2);
      number(out, 0, 2);
      out.writeBytes(name.getBytes(UTF_8));
      out.writeBytes(content);
      int directory = out.size();
      number(out, 0x02014b50L, 4);
      number(out, 0, 12);
      number(out, checksum.getValue(), 4);
      number(out, 0xffffffffL, 4);
      number(out, 0xffffffffL, 4);
      number(out, name.length(), 2);
      number(out, 28, 2);
      number(out, 0, 10);
      number(out, 0xffffffffL, 4);
      out.writeBytes(name.getBytes(UTF_8));
      number(out, 1, 2);
      number(out, 24, 2);
      number(out, content.length, 8);
      number(out, content.length, 8);
      number(out, 0, 8);
      int large = out.size();
      number(out, 0x06064b50L, 4);
      number(out, 44, 8);
      number(out, 0, 12);
      number(out, 1, 8);
      number(out, 1, 8);
      number(out, large - directory, 8);
      number(out, directory, 8);
      number(out, 0x07064b50L, 4);
      number(out, 0, 4);
      number(out, large, 8);
      number(out, 1, 4);
      number(out, 0x06054b50L, 4);
      number(out, 0, 4);
      number(out, 0xffff, 2);
      number(out, 0xffff, 2);
      number(out, 0xffffffffL, 4);
      number(out, 0xffffffffL, 4);
      number(out, 0, 2);
      return out.toByteArray();
    }

    private static void number(ByteArrayOutputStream out, long value, int bytes) {
      for (int i = 0; i < bytes; i++) {
        out.write(i < 8 ? (int) (value >>> (8 * i)) : 0);
      }
    }
  }
}
