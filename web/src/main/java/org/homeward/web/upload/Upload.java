package org.homeward.web.upload;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What came of taking a form with files. Closing it forgets the files nobody took.
public final class Upload implements AutoCloseable {
  private final Map<String, List<String>> fields;
  private final List<UploadedFile> files;
  private final @Nullable UploadTrouble trouble;

  Upload(
      Map<String, List<String>> fields, List<UploadedFile> files, @Nullable UploadTrouble trouble) {
    this.fields = fields;
    this.files = new ArrayList<>(files);
    this.trouble = trouble;
  }

  /// A call without files.
  public static Upload none() {
    return new Upload(Map.of(), List.of(), null);
  }

  /// The form's other fields.
  public Map<String, List<String>> fields() {
    return fields;
  }

  /// Why no file was taken; empty where nothing is wrong.
  public Optional<UploadTrouble> trouble() {
    return Optional.ofNullable(trouble);
  }

  /// The files, in the order sent, once: whoever takes them closes them.
  public List<UploadedFile> take() {
    List<UploadedFile> taken = List.copyOf(files);
    files.clear();
    return taken;
  }

  @Override
  public void close() {
    take().forEach(UploadedFile::close);
  }
}
