package org.homeward.chats.words;

/// What each character is to a word: a letter (as it is compared: lower case, without its accent),
/// nothing at all (an apostrophe, an accent on its own), a question mark, or the end of a word.
final class Letters {
  /// Ends a word.
  static final char GAP = 0;

  /// Stands in a word without being part of it, so that "don't", "don’t" and "dont" are one word.
  static final char NOTHING = 1;

  /// Ends a word, and asks.
  static final char ASKS = 2;

  /// Ends a word, and may end a clause or begin a quotation, as [Layout] tells.
  static final char STOPS = 3;

  /// What is below this is no letter.
  static final char FIRST_LETTER = 4;

  private static final int LATIN = 0xC0;
  private static final int GREEK = 0x370;
  private static final int VIETNAMESE = 0x1E00;

  // Written out because the normaliser of the platform takes longer to load than a small chat to
  // read. A blank is no letter.
  private static final String LATIN_PLAIN =
      "aaaaaaeceeeeiiiidnooooo ouuuuytsaaaaaaeceeeeiiiidnooooo ouuuuyty"
          + "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkklllllll"
          + "lllnnnnnnnnnooooooeerrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";
  private static final String VIETNAMESE_PLAIN =
      "aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmm"
          + "mmmmnnnnnnnnoooooooopppprrrrrrrrssssssssssttttttttuuuuuuuuuuvvvv"
          + "wwwwwwwwwwxxxxyyzzzzzzhtwyysyysyaaaaaaaaaaaaaaaaaaaaaaaaeeeeeeee"
          + "eeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyyyyyyyy";

  private static final String GREEK_CYRILLIC_PLAIN =
      "ͱͱͳͳʹ ͷͷ  ͺͻͼͽ ϳ      α εηι ο υωιαβγδεζηθικλμνξοπρ στυφχψωιυαεηι"
          + "υαβγδεζηθικλμνξοπρςστυφχψωιυουωϗϐϑϒϒϒϕϖϗϙϙϛϛϝϝϟϟϡϡϣϣϥϥϧϧϩϩϫϫϭϭϯϯ"
          + "ϰϱϲϳθϵ ϸϸϲϻϻϼͻͼͽееђгєѕііјљњћкиуџабвгдежзииклмнопрстуфхцчшщъыьэюя"
          + "абвгдежзииклмнопрстуфхцчшщъыьэюяееђгєѕііјљњћкиуџ";

  /// By code point, for all that UTF-8 writes in one or two bytes.
  private static final char[] NEAR = new char[0x800];

  static {
    for (int c = 0; c < NEAR.length; c++) {
      NEAR[c] = far(c);
    }
  }

  private Letters() {}

  /// The table for code points below 0x800, so that the hot loop reads it itself.
  static char[] near() {
    return NEAR;
  }

  /// What a code point is.
  static char of(int codePoint) {
    return codePoint < NEAR.length ? NEAR[codePoint] : far(codePoint);
  }

  /// Whether a question mark before `at` asks: what follows does not go on as a link does.
  static boolean endsQuestion(byte[] bytes, int at, int to) {
    return at == to || NEAR[bytes[at] & 0x7F] < FIRST_LETTER;
  }

  private static char far(int codePoint) {
    return switch (codePoint) {
      case '\'', '’', '‘', '`', '´', 'ʼ', 0xAD, 0x200B, 0x200C, 0x200D, 0x200E, 0x200F, 0xFE0F ->
          NOTHING;
      case '?', '？', 0x61F, 0x37E -> ASKS;
      case '\n', '.', '!', '…', ';', '。', '！', ',', ':', '¿', '¡', '(', ')', '–', '—', '、', '-' ->
          STOPS;
      case '/', '>', '[', '"', '“', '”', '„', '«', '»', '‹', '›' -> STOPS;
      default -> plain(codePoint);
    };
  }

  private static char plain(int codePoint) {
    int type = Character.getType(codePoint);
    if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK) {
      return NOTHING;
    }
    String table = table(codePoint);
    if (!table.isEmpty()) {
      char plain = table.charAt(codePoint - start(codePoint));
      return plain == ' ' ? GAP : plain;
    }
    // Vowel signs of Indian scripts tell words apart.
    if (!Character.isLetterOrDigit(codePoint) && type != Character.COMBINING_SPACING_MARK) {
      return GAP;
    }
    int lower = Character.toLowerCase(codePoint);
    return lower > 0xFFFF ? (char) (0xE000 | (lower & 0xFFF)) : (char) lower;
  }

  private static int start(int codePoint) {
    return codePoint >= VIETNAMESE ? VIETNAMESE : codePoint >= GREEK ? GREEK : LATIN;
  }

  private static String table(int codePoint) {
    String table =
        switch (start(codePoint)) {
          case VIETNAMESE -> VIETNAMESE_PLAIN;
          case GREEK -> GREEK_CYRILLIC_PLAIN;
          default -> LATIN_PLAIN;
        };
    int at = codePoint - start(codePoint);
    return at >= 0 && at < table.length() ? table : "";
  }
}
