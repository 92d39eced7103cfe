package org.homeward.web.server;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.homeward.web.page.Reply;

/// How a person's own file is handed to their browser: under its own name, kept in no cache, and
/// unable to run or fetch anything, should it be a page or a picture that tries.
final class FileAnswer {
  /// Beside the policy that every response has; a browser holds to both.
  private static final String POLICY = "default-src 'none'; sandbox";

  private FileAnswer() {}

  static Outgoing of(Reply.Stream file) {
    return new Outgoing(
        200,
        Map.of(
            "Content-Type",
            file.contentType(),
            "Content-Disposition",
            disposition(file),
            "Content-Security-Policy",
            POLICY,
            "Cache-Control",
            Headers.NO_STORE),
        new byte[0],
        Optional.of(file));
  }

  /// The name twice, as RFC 6266 has it: in plain letters for what is old, and whole.
  private static String disposition(Reply.Stream file) {
    return (file.inPage() ? "inline" : "attachment")
        + "; filename=\""
        + plain(file.fileName())
        + "\"; filename*=UTF-8''"
        + encoded(file.fileName());
  }

  private static String plain(String name) {
    String plain = name.replaceAll("[^A-Za-z0-9._-]", "_");
    return plain.startsWith(".") ? "_" + plain : plain;
  }

  private static String encoded(String name) {
    var text = new StringBuilder();
    for (byte b : name.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xff);
      boolean isPlain =
          c < 128 && (Character.isLetterOrDigit(c) || c == '.' || c == '-' || c == '_');
      text.append(isPlain ? String.valueOf(c) : "%%%02X".formatted((int) c));
    }
    return text.toString();
  }
}
