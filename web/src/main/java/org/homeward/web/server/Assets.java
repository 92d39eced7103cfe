package org.homeward.web.server;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.Adler32;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.homeward.web.page.Shell;
import org.jspecify.annotations.Nullable;

/// Styles, script and icon, packed into the program, each at an address that holds its content's
/// hash, so that a browser may keep it for good and never ask again.
///
/// The names are neutral: a browser's cache shows them.
final class Assets {
  /// One asset as it is served.
  static final class Asset {
    private final String contentType;
    private final byte[] plain;
    private byte @Nullable [] gzip;

    private Asset(String contentType, byte[] plain) {
      this.contentType = contentType;
      this.plain = plain;
    }

    String contentType() {
      return contentType;
    }

    byte[] plain() {
      return plain;
    }

    /// Packed when first asked for, so that a start does not wait for it.
    synchronized byte[] gzip() {
      byte[] packed = gzip;
      if (packed == null) {
        packed = pack(plain);
        gzip = packed;
      }
      return packed;
    }
  }

  private final Map<String, Asset> byPath = new LinkedHashMap<>();
  private final Shell.AssetPaths paths;

  /// @param more style sheets that come after the kit's own
  Assets(List<byte[]> more) {
    byte[] kit = join("modern-normalize.css", "tokens.css", "base.css", "kit.css");
    String style = add("s.css", "text/css; charset=utf-8", append(kit, more));
    String script = add("s.js", "text/javascript; charset=utf-8", join("app.js"));
    String icon = add("i.svg", "image/svg+xml", join("icon.svg"));
    this.paths = new Shell.AssetPaths(style, script, icon);
  }

  Shell.AssetPaths paths() {
    return paths;
  }

  /// The asset at a path, or null where there is none.
  @Nullable Asset find(String path) {
    return byPath.get(path);
  }

  private String add(String name, String contentType, byte[] content) {
    String path = "/a/" + hash(content) + "/" + name;
    byPath.put(path, new Asset(contentType, content));
    return path;
  }

  private static byte[] append(byte[] first, List<byte[]> more) {
    var all = new ByteArrayOutputStream();
    all.writeBytes(first);
    more.forEach(all::writeBytes);
    return all.toByteArray();
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

  /// Tells one version of our own files from the next. Nobody else can choose their bytes, so two
  /// checksums are enough, and they are quick before anything is compiled.
  private static String hash(byte[] content) {
    var crc = new CRC32();
    crc.update(content);
    var adler = new Adler32();
    adler.update(content);
    return HexFormat.of().toHexDigits(crc.getValue() << Integer.SIZE | adler.getValue());
  }

  private static byte[] pack(byte[] content) {
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
