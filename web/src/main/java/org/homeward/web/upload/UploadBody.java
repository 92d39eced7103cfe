package org.homeward.web.upload;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.eclipse.jetty.http.MultiPart;
import org.eclipse.jetty.io.Content;

/// Takes a `multipart/form-data` body as it comes: fields into memory, files into sealed spools.
///
/// The field `csrf` has to come before the first file, and has to be ours: until then no byte of a
/// file is taken.
///
/// Policy for malformed input: what is no multipart body, or ends before its last boundary, is
/// refused whole; a field that is too long, or one too many, too. A file without a name and without
/// bytes is what browsers send where none was chosen, and is passed over.
public final class UploadBody {
  /// The most files one form may bring.
  public static final int FILES_MAX = 20;

  /// The most bytes one form may bring.
  public static final long BYTES_MAX = 2L << 30;

  private static final int BUFFER = 64 * 1024;

  /// So much is read on and thrown away after a refusal, so that a browser still sending hears it.
  private static final long DRAIN_MAX = 32L << 20;

  private final UploadFolder folder;

  public UploadBody(UploadFolder folder) {
    this.folder = folder;
  }

  /// Whether a `Content-Type` is that of a form with files.
  public static boolean isUpload(String contentType) {
    return contentType.regionMatches(true, 0, "multipart/form-data", 0, 19);
  }

  /// Takes a body to its end, or until something is wrong with it.
  ///
  /// @param contentType the request's
  /// @param announced how many bytes the request says will come, or -1
  /// @param isOurs whether a token is this session's
  /// @return the fields and files, or the trouble; to be closed by the caller
  /// @throws IOException when the connection ends before the body; nothing of it is left
  public Upload take(String contentType, long announced, InputStream body, Predicate<String> isOurs)
      throws IOException {
    return take(contentType, announced, body, isOurs, new Arriving());
  }

  /// The same, saying how far it is.
  public Upload take(
      String contentType,
      long announced,
      InputStream body,
      Predicate<String> isOurs,
      Arriving arriving)
      throws IOException {
    String boundary = MultiPart.extractBoundary(contentType);
    if (boundary == null || boundary.isEmpty()) {
      return refused(UploadTrouble.MALFORMED);
    }
    if (announced > BYTES_MAX) {
      drain(body);
      return refused(UploadTrouble.TOO_LARGE);
    }
    var parts = new UploadParts(folder, isOurs);
    arriving.begin(announced);
    try {
      return read(new MultiPart.Parser(boundary, parts), parts, body, arriving);
    } catch (IOException | RuntimeException e) {
      parts.forget();
      throw e;
    } finally {
      arriving.end();
    }
  }

  private static Upload read(
      MultiPart.Parser parser, UploadParts parts, InputStream body, Arriving arriving)
      throws IOException {
    byte[] buffer = new byte[BUFFER];
    long total = 0;
    while (parts.trouble() == null) {
      int count = body.readNBytes(buffer, 0, BUFFER);
      total += count;
      arriving.came(total);
      if (total > BYTES_MAX) {
        parts.refuse(UploadTrouble.TOO_LARGE);
      } else {
        boolean last = count < BUFFER;
        parser.parse(Content.Chunk.from(ByteBuffer.wrap(buffer, 0, count), last));
        if (last) {
          return parts.ended();
        }
      }
    }
    drain(body);
    return parts.ended();
  }

  private static void drain(InputStream body) throws IOException {
    byte[] buffer = new byte[BUFFER];
    long left = DRAIN_MAX;
    int count = body.read(buffer);
    while (count >= 0 && left > 0) {
      left -= count;
      count = body.read(buffer);
    }
  }

  private static Upload refused(UploadTrouble trouble) {
    return new Upload(Map.of(), List.of(), trouble);
  }
}
