package org.homeward.store.sqlite;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.homeward.vault.LogStore;
import org.homeward.vault.StoreException;
import org.homeward.vault.Vault;
import org.homeward.vault.contract.Fixtures;

/// A second program, in a JVM of its own, for the tests that need one to lock out or to kill.
final class ChildProgram {
  private ChildProgram() {}

  /// Starts `main` with `task` and `file` and further options for the JVM.
  static Process start(String task, Path file, String... options) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of(
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "--enable-native-access=ALL-UNNAMED",
            "-cp",
            System.getProperty("java.class.path")));
    command.addAll(Arrays.asList(options));
    command.addAll(List.of(ChildProgram.class.getName(), task, file.toString()));
    return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
  }

  /// Everything it prints until it ends by itself.
  static List<String> output(Process child) throws IOException {
    try (BufferedReader lines = child.inputReader(StandardCharsets.UTF_8)) {
      return lines.lines().toList();
    }
  }

  public static void main(String[] arguments) {
    Path file = Path.of(arguments[1]);
    switch (arguments[0]) {
      case "open" -> open(file);
      case "append" -> append(file);
      default -> throw new IllegalArgumentException(arguments[0]);
    }
  }

  private static void open(Path file) {
    try (LogStore store = SqliteLogStore.open(file)) {
      System.out.println("opened " + store.vaults().size());
    } catch (StoreException e) {
      System.out.println(e.reason());
    }
  }

  /// Appends until it is killed, and prints each number once it is acknowledged.
  private static void append(Path file) {
    try (LogStore store = SqliteLogStore.open(file);
        Vault vault = Fixtures.open(store, Fixtures.ID)) {
      while (true) {
        long next = vault.lastSequence() + 1;
        System.out.println(vault.append(Fixtures.payload(next)));
        System.out.flush();
        if (next % 50 == 0) {
          vault.writeSnapshot(Fixtures.payload(next), next);
          vault.writeBlob("draft", Fixtures.payload(next));
        }
      }
    }
  }
}
