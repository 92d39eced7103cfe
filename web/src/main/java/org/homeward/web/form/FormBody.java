package org.homeward.web.form;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Reads `application/x-www-form-urlencoded` bodies, as the WHATWG URL standard defines them.
///
/// Policy for malformed input: a percent sign without two hexadecimal digits stands for itself;
/// bytes that are no UTF-8 become U+FFFD, which [Form] takes out and reports; more than
/// [#FIELDS_MAX] fields or a name over [#NAME_LENGTH_MAX] characters is refused.
public final class FormBody {
  /// The largest body that is read, in bytes: 100,000 characters of any script fit.
  public static final int BYTES_MAX = 2 * 1024 * 1024;

  /// More fields than any page has.
  public static final int FIELDS_MAX = 400;

  /// Longer than any field's name.
  public static final int NAME_LENGTH_MAX = 80;

  private FormBody() {}

  /// The fields by name, in the order sent.
  ///
  /// @throws FormRefusedException when a bound is passed
  public static Map<String, List<String>> parse(byte[] body) {
    Map<String, List<String>> fields = new LinkedHashMap<>();
    int count = 0;
    int start = 0;
    while (start < body.length) {
      int end = indexOf(body, '&', start, body.length);
      if (end > start) {
        count++;
        if (count > FIELDS_MAX) {
          throw new FormRefusedException("more than " + FIELDS_MAX + " fields");
        }
        int equals = indexOf(body, '=', start, end);
        String name = decode(body, start, equals);
        if (name.length() > NAME_LENGTH_MAX) {
          throw new FormRefusedException("a field's name is too long");
        }
        String value = equals < end ? decode(body, equals + 1, end) : "";
        fields.computeIfAbsent(name, key -> new ArrayList<>(1)).add(value);
      }
      start = end + 1;
    }
    return fields;
  }

  private static int indexOf(byte[] body, char wanted, int from, int to) {
    for (int i = from; i < to; i++) {
      if (body[i] == wanted) {
        return i;
      }
    }
    return to;
  }

  private static String decode(byte[] body, int from, int to) {
    var bytes = new ByteArrayOutputStream(to - from);
    for (int i = from; i < to; i++) {
      byte b = body[i];
      if (b == '+') {
        bytes.write(' ');
      } else if (b == '%' && i + 2 < to && hex(body[i + 1]) >= 0 && hex(body[i + 2]) >= 0) {
        bytes.write(hex(body[i + 1]) * 16 + hex(body[i + 2]));
        i += 2;
      } else {
        bytes.write(b);
      }
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }

  private static int hex(byte b) {
    return Character.digit(b, 16);
  }
}
