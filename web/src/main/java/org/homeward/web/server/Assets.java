package org.homeward.web.server;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.homeward.web.page.Shell;

/// Styles, script and icon, packed into the program, each at an address that holds its content's
/// hash, so that a browser may keep it for good and never ask again.
///
/// The names are neutral: a browser's cache shows them.
final class Assets {
  /// One asset as it is served.
  record Asset(String path, String contentType, byte[] plain, byte[] gzip) {}

  private static final int HASH_LENGTH = 12;

  private final Map<String, Asset> byPath = new LinkedHashMap<>();
  private final Shell.AssetPaths paths;

  Assets() {
    String style =
        add(
            "s.css",
            "text/css; charset=utf-8",
            join(
                "modern-normalize.css",
                "tokens.css",
                "base.css",
                "kit.css",
                "pages.css",
                "contact.css"));
    String script = add("s.js", "text/javascript; charset=utf-8", join("app.js"));
    String icon = add("i.svg", "image/svg+xml", join("icon.svg"));
    this.paths = new Shell.AssetPaths(style, script, icon);
  }

  Shell.AssetPaths paths() {
    return paths;
  }

  /// The asset at a path, or null where there is none.
  @org.jspecify.annotations.Nullable
  Asset find(String path) {
    return byPath.get(path);
  }

  private String add(String name, String contentType, byte[] content) {
    String path = "/a/" + hash(content) + "/" + name;
    byPath.put(path, new Asset(path, contentType, content, gzip(content)));
    return path;
  }

  private static byte[] join(String... names) {
    var all = new ByteArrayOutputStream();
    for (String name : names) {
      try (InputStream in = Assets.class.getResourceAsStream("/org/homeward/web/assets/" + name)) {
        if (in == null) {
          throw new IllegalStateException("the program was packed without " + name);
        }
        in.transferTo(all);
        all.write('\n');
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return all.toByteArray();
  }

  private static String hash(byte[] content) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
      return HexFormat.of().formatHex(digest).substring(0, HASH_LENGTH);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  private static byte[] gzip(byte[] content) {
    var bytes = new ByteArrayOutputStream();
    try (var out =
        new GZIPOutputStream(bytes) {
          {
            def.setLevel(Deflater.BEST_COMPRESSION);
          }
        }) {
      out.write(content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /// The bytes of a text, for responses written by hand.
  static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
