package org.homeward.chats.formats.whatsapp;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.homeward.chats.formats.whatsapp.AppWords.Meaning;

/// What the app writes, packed when the program is built: at a start, reading the list takes longer
/// than reading a short chat.
///
/// The file is the bits of all ends and of all forms, then the words as they are compared. It is
/// read by the build that wrote it and by no other, so it has no version.
public final class PackedWords {
  private static final String FILE = "words.bin";

  private static final int BITS_BYTES = (AppWords.ENDS_LONGS + AppWords.FORM_LONGS) * Long.BYTES;

  // These are looked for in words as they are.
  private static final Set<String> PARTS = Set.of("no-answer", "notice", "weak", "self");
  private static final List<byte[]> LONG_STOPS =
      AppWords.STOPS.chars().skip(1).mapToObj(Character::toString).map(Marks::bytes).toList();

  private final long[] ends = new long[AppWords.ENDS_LONGS];
  private final long[] forms = new long[AppWords.FORM_LONGS];

  private PackedWords() {}

  /// Packs the list into a folder of classes.
  ///
  /// @param words that folder
  public static void main(String[] words) throws IOException {
    String folder = PackedWords.class.getPackageName().replace('.', '/');
    Path file = Path.of(words[0]).resolve(folder).resolve(FILE);
    Files.createDirectories(file.getParent());
    Files.write(file, new PackedWords().pack(WordList.read("words.txt")));
  }

  /// The words the build packed.
  static AppWords unpacked() {
    try (InputStream in =
        Objects.requireNonNull(
            PackedWords.class.getResourceAsStream(FILE), "the build packs the app's words")) {
      return unpack(in.readAllBytes());
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static AppWords unpack(byte[] bytes) {
    long[] ends = new long[AppWords.ENDS_LONGS];
    long[] forms = new long[AppWords.FORM_LONGS];
    ByteBuffer.wrap(bytes).asLongBuffer().get(ends).get(forms);
    String keys = new String(bytes, BITS_BYTES, bytes.length - BITS_BYTES, UTF_8);
    return new AppWords(WordList.unpacked(keys), ends, forms);
  }

  private byte[] pack(WordList words) {
    for (Meaning meaning : Meaning.values()) {
      words.of(meaning.kind()).forEach(word -> addForms(word, meaning));
    }
    byte[] keys =
        words
            .mapped((kind, word) -> PARTS.contains(kind) ? word : AppWords.key(word))
            .packed()
            .getBytes(UTF_8);
    ByteBuffer packed = ByteBuffer.allocate(BITS_BYTES + keys.length);
    packed.asLongBuffer().put(ends).put(forms);
    packed.position(BITS_BYTES).put(keys);
    return packed.array();
  }

  private void addForms(String word, Meaning meaning) {
    String capital = word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    addForms(word);
    addForms(capital);
    addForms(word.toLowerCase(Locale.ROOT));
    if (meaning == Meaning.OMITTED && word.indexOf('<') >= 0) {
      addForms(word.replace("<", "< ").replace(">", " >"));
    }
  }

  // With and without a full stop of any script.
  private void addForms(String written) {
    byte[] bytes = Marks.bytes(written);
    int length = bytes.length;
    int beginning = (bytes[0] & 0xFF) | (bytes[1] & 0xFF) << 8;
    int last = bytes[length - 1] & 0xFF;
    add(beginning | (bytes[length - 2] & 0xFF) << 16 | last << 24, length);
    add(beginning | last << 16 | '.' << 24, length + 1);
    for (byte[] stop : LONG_STOPS) {
      int end = (stop[stop.length - 2] & 0xFF) << 16 | (stop[stop.length - 1] & 0xFF) << 24;
      add(beginning | end, length + stop.length);
    }
  }

  // The first two and the last two bytes, and how many there are.
  private void add(int outer, int length) {
    int number = AppWords.ends(outer, outer >>> 8, outer >>> 24);
    ends[number >>> 6] |= 1L << number;
    int form = AppWords.form(outer, length);
    forms[form >>> 6] |= 1L << form;
  }
}
