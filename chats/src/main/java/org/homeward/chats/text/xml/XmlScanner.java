package org.homeward.chats.text.xml;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/// Goes from tag to tag, keeping the attributes that are wanted; those of many megabytes that are
/// not cost next to nothing.
///
/// ```
/// while (xml.next()) {
///   if (xml.element() == SMS && xml.opens() && xml.has(BODY)) {
///     ... xml.bytes() between xml.from(BODY) and xml.to(BODY)
///   }
/// }
/// ```
///
/// Lenient: whatever is no tag is passed over, and [#cut] says whether the file ends within one.
public final class XmlScanner implements Closeable {
  /// The number of an element nobody asked for.
  public static final int UNKNOWN = -1;

  /// The longest value that is kept, in bytes as the file has it; what comes after is left out.
  public static final int VALUE_BYTES_MAX = 1024 * 1024;

  private static final int NAME_BYTES_MAX = 64;

  private final XmlBytes in;
  private final byte[][] elements;
  private final byte[][] attributes;
  private final References references = new References();
  private final byte[] name = new byte[NAME_BYTES_MAX];
  private final int[] from;
  private final int[] to;
  private byte[] kept = new byte[4096];
  private int keptLength;
  private int element = UNKNOWN;
  private boolean opens;
  private boolean closes;
  private boolean twice;
  private boolean cut;
  private boolean shortened;

  /// @param in closed with this
  /// @param elements the elements' names; their places in the list are their numbers
  /// @param attributes the names of wanted attributes; their places in the list are their numbers
  public XmlScanner(InputStream in, List<String> elements, List<String> attributes) {
    this.in = new XmlBytes(in);
    this.elements = bytes(elements);
    this.attributes = bytes(attributes);
    this.from = new int[attributes.size()];
    this.to = new int[attributes.size()];
  }

  private static byte[][] bytes(List<String> names) {
    return names.stream().map(each -> each.getBytes(StandardCharsets.UTF_8)).toArray(byte[][]::new);
  }

  /// Goes on to the next tag that is whole.
  ///
  /// @return false at the end
  public boolean next() throws IOException {
    while (in.skipTo((byte) '<')) {
      in.take();
      int first = in.peek();
      if (first == '!' || first == '?') {
        passOver(first);
      } else if (first >= 0) {
        if (tag(first == '/')) {
          return true;
        }
        cut = true;
        return false;
      }
    }
    return false;
  }

  /// Passes over a comment, a declaration or an instruction.
  private void passOver(int first) throws IOException {
    in.take();
    if (first == '!' && in.peek() == '-') {
      in.take();
      int dashes = 0;
      for (int next = in.take(); next >= 0; next = in.take()) {
        if (next == '>' && dashes >= 2) {
          return;
        }
        dashes = next == '-' ? dashes + 1 : 0;
      }
      return;
    }
    in.skipTo((byte) '>');
  }

  private boolean tag(boolean end) throws IOException {
    if (end) {
      in.take();
    }
    opens = !end;
    closes = end;
    keptLength = 0;
    twice = false;
    Arrays.fill(from, UNKNOWN);
    element = number(elements, name());
    while (true) {
      in.skipBlanks();
      int next = in.peek();
      switch (next) {
        case -1 -> {
          return false;
        }
        case '>' -> {
          in.take();
          return true;
        }
        case '/' -> {
          in.take();
          closes |= in.peek() == '>';
        }
        case '<' -> {
          // A tag that was never closed: the next one is as good as its end.
          return true;
        }
        default -> attribute();
      }
    }
  }

  private void attribute() throws IOException {
    int length = name();
    if (length == 0) {
      in.take();
      return;
    }
    in.skipBlanks();
    if (in.peek() != '=') {
      return;
    }
    in.take();
    in.skipBlanks();
    int quote = in.peek();
    if (quote != '"' && quote != '\'') {
      return;
    }
    in.take();
    int number = number(attributes, length);
    twice |= number != UNKNOWN && from[number] != UNKNOWN;
    if (number == UNKNOWN || from[number] != UNKNOWN) {
      in.skipTo((byte) quote);
      in.take();
      return;
    }
    int start = keptLength;
    keep((byte) quote);
    from[number] = start;
    keptLength = references.decode(kept, start, keptLength);
    to[number] = keptLength;
  }

  private void keep(byte quote) throws IOException {
    int start = keptLength;
    boolean found;
    do {
      int at = in.at();
      int end = in.find(quote);
      int wanted = end - at;
      int room = VALUE_BYTES_MAX - (keptLength - start);
      int taken = Math.min(wanted, room);
      shortened |= taken < wanted;
      if (kept.length - keptLength < taken) {
        kept = Arrays.copyOf(kept, Math.max(kept.length * 2, keptLength + taken));
      }
      System.arraycopy(in.buffer(), at, kept, keptLength, taken);
      keptLength += taken;
      found = in.goTo(end);
    } while (!found && in.fill());
    in.take();
  }

  /// Reads a name, and returns its length; longer ones than any app writes are no names of ours.
  private int name() throws IOException {
    int length = 0;
    for (int next = in.peek(); isNamePart(next); next = in.peek()) {
      if (length < NAME_BYTES_MAX) {
        name[length] = (byte) next;
      }
      length++;
      in.take();
    }
    return length;
  }

  private static boolean isNamePart(int next) {
    return next > ' '
        && next != '='
        && next != '>'
        && next != '/'
        && next != '<'
        && next != '"'
        && next != '\'';
  }

  private int number(byte[][] names, int length) {
    if (length <= NAME_BYTES_MAX) {
      for (int i = 0; i < names.length; i++) {
        if (names[i].length == length && Arrays.equals(names[i], 0, length, name, 0, length)) {
          return i;
        }
      }
    }
    return UNKNOWN;
  }

  /// Whether the tag has a wanted attribute twice, as where a lost quote made one tag of two.
  public boolean twice() {
    return twice;
  }

  /// The number of the tag's element, or [#UNKNOWN].
  public int element() {
    return element;
  }

  /// Whether an element begins here.
  public boolean opens() {
    return opens;
  }

  /// Whether an element ends here; one without content begins and ends in one tag.
  public boolean closes() {
    return closes;
  }

  /// Whether the tag has an attribute.
  public boolean has(int attribute) {
    return from[attribute] != UNKNOWN;
  }

  /// What the places point into: UTF-8 as far as the file is. Stays until the next tag.
  public byte[] bytes() {
    return kept;
  }

  /// The first byte of an attribute's value; only where the tag has it.
  public int from(int attribute) {
    return from[attribute];
  }

  /// After the last byte of an attribute's value; only where the tag has it.
  public int to(int attribute) {
    return to[attribute];
  }

  /// An attribute's value, or "" where the tag does not have it.
  public String text(int attribute) {
    return has(attribute)
        ? new String(kept, from[attribute], to[attribute] - from[attribute], StandardCharsets.UTF_8)
        : "";
  }

  /// Whether the tag has an attribute with this value.
  public boolean is(int attribute, String value) {
    int length = value.length();
    if (!has(attribute) || to[attribute] - from[attribute] != length) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (kept[from[attribute] + i] != value.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /// An attribute's value as a whole number, or `otherwise` where it is none.
  public long number(int attribute, long otherwise) {
    if (!has(attribute)) {
      return otherwise;
    }
    int first = from[attribute];
    int length = to[attribute] - first;
    if (length == 0 || length > 18) {
      return otherwise;
    }
    long number = 0;
    for (int i = first; i < first + length; i++) {
      if (kept[i] < '0' || kept[i] > '9') {
        return otherwise;
      }
      number = number * 10 + kept[i] - '0';
    }
    return number;
  }

  /// Whether the file ended within a tag.
  public boolean cut() {
    return cut;
  }

  /// Whether a value that was wanted was longer than [#VALUE_BYTES_MAX].
  public boolean shortened() {
    return shortened;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
