package org.homeward.web.upload;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.MultiPart;
import org.eclipse.jetty.io.Content;
import org.homeward.vault.SealedSpool;
import org.jspecify.annotations.Nullable;

/// Puts the parts of one body where they belong, as the parser finds them.
final class UploadParts implements MultiPart.Parser.Listener {
  private static final int FIELDS_MAX = 40;
  private static final int FIELD_BYTES_MAX = 16 * 1024;
  private static final int NAME_LENGTH_MAX = 120;

  private final UploadFolder folder;
  private final Predicate<String> isOurs;
  private final Map<String, List<String>> fields = new LinkedHashMap<>();
  private final List<UploadedFile> files = new ArrayList<>();
  private final ByteArrayOutputStream field = new ByteArrayOutputStream();
  private String disposition = "";
  private String name = "";
  private @Nullable String fileName;
  private @Nullable SealedSpool spool;
  private int count;
  private boolean trusted;
  private boolean complete;
  private @Nullable UploadTrouble trouble;

  UploadParts(UploadFolder folder, Predicate<String> isOurs) {
    this.folder = folder;
    this.isOurs = isOurs;
  }

  @Nullable UploadTrouble trouble() {
    return trouble;
  }

  /// Gives up: everything is forgotten, and what comes is not looked at.
  void refuse(UploadTrouble reason) {
    if (trouble == null) {
      trouble = reason;
      forget();
    }
  }

  /// Forgets every file.
  void forget() {
    SealedSpool open = spool;
    if (open != null) {
      open.close();
      spool = null;
    }
    files.forEach(UploadedFile::close);
    files.clear();
  }

  /// What came of it.
  Upload ended() {
    if (!complete) {
      refuse(UploadTrouble.MALFORMED);
    } else if (!trusted) {
      refuse(UploadTrouble.NOT_OURS);
    }
    return new Upload(fields, files, trouble);
  }

  @Override
  public void onPartBegin() {
    disposition = "";
    field.reset();
  }

  @Override
  public void onPartHeader(String header, String value) {
    if (header.equalsIgnoreCase("content-disposition")) {
      disposition = value;
    }
  }

  @Override
  public void onPartHeaders() {
    if (trouble != null) {
      return;
    }
    Disposition found = Disposition.of(disposition);
    name = found.name;
    fileName = found.fileName;
    if (fileName == null) {
      count++;
      if (count > FIELDS_MAX) {
        refuse(UploadTrouble.MALFORMED);
      }
    } else if (!trusted) {
      refuse(UploadTrouble.NOT_OURS);
    }
  }

  @Override
  public void onPartContent(Content.Chunk chunk) {
    ByteBuffer bytes = chunk.getByteBuffer();
    if (trouble != null || !bytes.hasRemaining()) {
      return;
    }
    byte[] copy = new byte[bytes.remaining()];
    bytes.get(copy);
    if (fileName == null) {
      if (field.size() + copy.length > FIELD_BYTES_MAX) {
        refuse(UploadTrouble.MALFORMED);
      } else {
        field.writeBytes(copy);
      }
      return;
    }
    try {
      spool().out().write(copy);
    } catch (IOException e) {
      refuse(UploadTrouble.NO_ROOM);
    }
  }

  private SealedSpool spool() throws IOException {
    SealedSpool open = spool;
    if (open == null) {
      open = folder.spool();
      spool = open;
    }
    return open;
  }

  @Override
  public void onPartEnd() {
    if (trouble != null) {
      return;
    }
    String file = fileName;
    if (file == null) {
      String value = field.toString(StandardCharsets.UTF_8);
      fields.computeIfAbsent(name, each -> new ArrayList<>(1)).add(value);
      trusted |= name.equals("csrf") && isOurs.test(value);
      return;
    }
    if (file.isEmpty() && spool == null) {
      return;
    }
    if (files.size() == UploadBody.FILES_MAX) {
      refuse(UploadTrouble.TOO_MANY);
      return;
    }
    try {
      SealedSpool taken = spool();
      taken.finish();
      spool = null;
      files.add(new UploadedFile(plain(file), taken));
    } catch (IOException e) {
      refuse(UploadTrouble.NO_ROOM);
    }
  }

  @Override
  public void onComplete() {
    complete = true;
  }

  @Override
  public void onFailure(Throwable failure) {
    refuse(UploadTrouble.MALFORMED);
  }

  /// The last part of a path, without what no name needs.
  private static String plain(String file) {
    String last = file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
    String clean = last.replaceAll("\\p{Cntrl}", "").strip();
    String shortened = clean.substring(0, Math.min(clean.length(), NAME_LENGTH_MAX));
    return shortened.isEmpty() ? "file" : shortened;
  }

  /// The names in a `Content-Disposition`.
  private static final class Disposition extends MultiPart.AbstractPartsListener {
    private String name = "";
    private @Nullable String fileName;

    static Disposition of(String value) {
      var found = new Disposition();
      found.onPartHeader("content-disposition", value);
      String name = found.getName();
      found.name = name == null ? "" : name;
      found.fileName = found.getFileName();
      return found;
    }

    @Override
    public void onPart(
        @Nullable String partName, @Nullable String partFileName, HttpFields headers) {
      // Only the header is looked at.
    }
  }
}
