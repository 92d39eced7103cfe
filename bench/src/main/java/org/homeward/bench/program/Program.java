package org.homeward.bench.program;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.homeward.bench.Machine;

/// The built program, and the ways to start it.
///
/// @param root the folder of the launcher
/// @param byLauncher whether the launcher may be used; without it there is no recording of a start
public record Program(Path root, boolean byLauncher) {
  /// As a person starts it, with everything the launcher does first.
  ///
  /// @throws IllegalStateException where it is not built
  List<String> launched() {
    if (!byLauncher) {
      return withoutCache();
    }
    Path launcher = root.resolve("homeward");
    if (!Files.isExecutable(launcher) || !Files.exists(jar())) {
      throw new IllegalStateException("Homeward is not built in " + root);
    }
    return List.of(launcher.toString());
  }

  /// What the launcher starts, without the launcher and without its recording of a start.
  List<String> withoutCache() {
    return java(List.of(), started());
  }

  /// What the launcher starts.
  List<String> withCache() {
    if (!byLauncher) {
      return withoutCache();
    }
    Path cache = root.resolve("app/target/homeward.aot");
    if (!Files.exists(cache)) {
      throw new IllegalStateException("The launcher made no recording of a start: " + cache);
    }
    return java(reading(cache), started());
  }

  /// The command that reads exported chats, as the launcher starts it.
  ///
  /// @param flags more for the virtual machine
  public List<String> chats(List<String> flags) {
    List<String> more = new ArrayList<>();
    Path cache = root.resolve("app/target/chats.aot");
    if (byLauncher && !Files.exists(cache)) {
      throw new IllegalStateException("The launcher made no recording of reading chats: " + cache);
    }
    if (byLauncher) {
      more.addAll(reading(cache));
    }
    more.addAll(Machine.chatsFlags());
    more.addAll(flags);
    return java(more, started("chats"));
  }

  /// A command with the flags the launcher chose.
  public static List<String> java(List<String> more, String... rest) {
    List<String> command = new ArrayList<>();
    command.add(Machine.java());
    command.addAll(Machine.programFlags());
    command.addAll(more);
    command.addAll(List.of(rest));
    return List.copyOf(command);
  }

  /// Flags for using a recording of a start.
  static List<String> reading(Path cache) {
    return List.of(
        "-XX:AOTCache=" + cache,
        "-Xlog:aot=off",
        "-Xlog:cds=off",
        "-XX:+UnlockDiagnosticVMOptions",
        "-XX:ArchiveRelocationMode=0");
  }

  /// The program's class as the launcher names it, and words for it.
  private String[] started(String... words) {
    Stream<String> named =
        byLauncher ? Machine.programStart().stream() : Stream.of("-jar", jar().toString());
    return Stream.concat(named, Stream.of(words)).toArray(String[]::new);
  }

  private Path jar() {
    return root.resolve("app/target/homeward.jar");
  }
}
