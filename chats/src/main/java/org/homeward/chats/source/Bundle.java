package org.homeward.chats.source;

import java.util.List;
import java.util.function.Predicate;

/// What a person gave at once: one file, a folder, or a zip archive, as the files in it.
///
/// @param name what the person calls it: the last part of its path
/// @param files the files in it, by name
public record Bundle(String name, List<Source> files) {
  public Bundle {
    files = List.copyOf(files);
  }

  /// One file alone.
  public static Bundle of(Source file) {
    return new Bundle(file.fileName(), List.of(file));
  }

  /// The files whose name is wanted.
  public List<Source> named(Predicate<String> wanted) {
    return files.stream().filter(file -> wanted.test(file.name())).toList();
  }
}
