package org.homeward.chats.words;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// The lexicon of the lists that come with the program, packed when the program is built: to make
/// it from the texts takes as long as everything else a short chat takes.
///
/// The file is numbers, four bytes each, the highest first, and lists of them with their length in
/// front. It is read by the build that wrote it and by no other, so it has no version.
public final class PackedLexicon {
  private static final String FILE = "lexicon.bin";

  // How a phrase is packed in two numbers.
  private static final int FIELD_BITS = 8;
  private static final int FIELD = (1 << FIELD_BITS) - 1;
  private static final int FIRST = 1;
  private static final int LAST = 1 << 1;
  private static final int ASKING = 1 << 2;
  private static final int WEAK = 1 << 3;
  private static final Phrase.Role[] ROLES = Phrase.Role.values();

  private PackedLexicon() {}

  /// Packs the lists into a folder of classes.
  ///
  /// @param words that folder
  public static void main(String[] words) throws IOException, WordListException {
    String folder = PackedLexicon.class.getPackageName().replace('.', '/');
    Path file = Path.of(words[0]).resolve(folder).resolve(FILE);
    Files.createDirectories(file.getParent());
    Files.write(file, pack(WordLists.builtIn().lexicon()));
  }

  /// The lexicon the build packed.
  static Lexicon unpacked() {
    try (InputStream in =
        Objects.requireNonNull(
            PackedLexicon.class.getResourceAsStream(FILE), "the build packs the word lists")) {
      return unpack(in.readAllBytes());
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  static byte[] pack(Lexicon lexicon) throws IOException {
    var bytes = new ByteArrayOutputStream();
    var out = new DataOutputStream(bytes);
    lexicon.vocabulary().pack(out);
    lexicon.trie().pack(out);
    lexicon.anchors().pack(out);
    int[] packed = new int[2 * lexicon.phraseCount()];
    int[] alsoAt = new int[lexicon.phraseCount()];
    for (int number = 0; number < alsoAt.length; number++) {
      Phrase phrase = lexicon.phrase(number);
      packed[2 * number] = what(phrase);
      packed[2 * number + 1] = where(phrase.place());
      alsoAt[number] = lexicon.alsoAt(number);
    }
    write(packed, out);
    write(alsoAt, out);
    out.writeInt(lexicon.laughs().size());
    for (byte[] laugh : lexicon.laughs()) {
      out.writeInt(laugh.length);
      out.write(laugh);
    }
    return bytes.toByteArray();
  }

  @SuppressWarnings("EnumOrdinal") // read back by the same build
  private static int what(Phrase phrase) {
    int what = 0;
    for (int field :
        new int[] {
          phrase.role().ordinal(), phrase.meaning() + 1, phrase.language(), phrase.scope()
        }) {
      what = what << FIELD_BITS | Objects.checkIndex(field, FIELD + 1);
    }
    return what;
  }

  private static int where(Phrase.Place place) {
    return (place.first() ? FIRST : 0)
        | (place.last() ? LAST : 0)
        | (place.asking() ? ASKING : 0)
        | (place.weak() ? WEAK : 0);
  }

  static Lexicon unpack(byte[] bytes) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    Vocabulary vocabulary = Vocabulary.unpack(in);
    Trie trie = Trie.unpack(in);
    AnchorFilter anchors = AnchorFilter.unpack(in);
    int[] packed = ints(in);
    Phrase[] phrases = new Phrase[packed.length / 2];
    for (int number = 0; number < phrases.length; number++) {
      phrases[number] = phrase(packed[2 * number], packed[2 * number + 1]);
    }
    int[] alsoAt = ints(in);
    List<byte[]> laughs = new ArrayList<>();
    for (int left = in.getInt(); left > 0; left--) {
      byte[] laugh = new byte[in.getInt()];
      in.get(laugh);
      laughs.add(laugh);
    }
    return new Lexicon(vocabulary, trie, anchors, phrases, alsoAt, List.copyOf(laughs));
  }

  private static Phrase phrase(int what, int where) {
    return new Phrase(
        ROLES[what >>> 3 * FIELD_BITS],
        (what >>> 2 * FIELD_BITS & FIELD) - 1,
        what >>> FIELD_BITS & FIELD,
        what & FIELD,
        new Phrase.Place(
            (where & FIRST) != 0, (where & LAST) != 0, (where & ASKING) != 0, (where & WEAK) != 0));
  }

  static void write(int[] numbers, DataOutputStream out) throws IOException {
    write(numbers, numbers.length, out);
  }

  static void write(int[] numbers, int count, DataOutputStream out) throws IOException {
    out.writeInt(count);
    for (int i = 0; i < count; i++) {
      out.writeInt(numbers[i]);
    }
  }

  static void write(long[] numbers, DataOutputStream out) throws IOException {
    out.writeInt(numbers.length);
    for (long number : numbers) {
      out.writeLong(number);
    }
  }

  static int[] ints(ByteBuffer in) {
    int[] numbers = new int[in.getInt()];
    in.asIntBuffer().get(numbers);
    in.position(in.position() + numbers.length * Integer.BYTES);
    return numbers;
  }

  static long[] longs(ByteBuffer in) {
    long[] numbers = new long[in.getInt()];
    in.asLongBuffer().get(numbers);
    in.position(in.position() + numbers.length * Long.BYTES);
    return numbers;
  }
}
