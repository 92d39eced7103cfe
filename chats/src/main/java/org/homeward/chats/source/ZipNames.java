package org.homeward.chats.source;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// Names of files in archives: which characters they are, and no way out of the archive.
final class ZipNames {
  // The JDK keeps this code page in a module of its own, which a small image leaves out.
  private static final String CODE_PAGE_437 =
      "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐"
          + "└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00a0";

  private ZipNames() {}

  /// The characters of a name. Many programs write UTF-8 and do not say so, so what is valid UTF-8
  /// is taken for it.
  static String decode(byte[] name) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(name)).toString();
    } catch (CharacterCodingException notUtf8) {
      StringBuilder decoded = new StringBuilder(name.length);
      for (byte letter : name) {
        decoded.append(letter >= 0 ? (char) letter : CODE_PAGE_437.charAt(letter & 0x7f));
      }
      return decoded.toString();
    }
  }

  /// The name with slashes only, and without what would climb out; "" where nothing is left.
  static String clean(String name) {
    List<String> parts = new ArrayList<>();
    for (String part : name.replace('\\', '/').replace("\0", "").split("/", -1)) {
      if (!part.isEmpty() && !part.equals(".") && !part.equals("..")) {
        parts.add(part);
      }
    }
    return String.join("/", parts);
  }

  /// Whether a file is only what a Mac keeps beside files, and nothing a person gave.
  static boolean leftByMac(String name) {
    String last = name.substring(name.lastIndexOf('/') + 1);
    return name.startsWith("__MACOSX/") || last.startsWith("._") || last.equals(".DS_Store");
  }
}
