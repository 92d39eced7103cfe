package org.homeward.web.session;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Properties;
import org.homeward.web.form.Form;
import org.homeward.web.session.Settings.AppName;
import org.homeward.web.session.Settings.Theme;

/// The [Settings] in a small properties file.
///
/// Malformed-input policy: a missing file, key or value that does not fit stands for the first
/// setting; nothing here is worth refusing to start for.
public final class SettingsFile {
  private final Path file;
  private volatile Settings settings;

  /// Reads the file, where there is one.
  public SettingsFile(Path file) {
    this.file = file;
    this.settings = read(file);
  }

  /// The settings as they stand.
  public Settings get() {
    return settings;
  }

  /// Keeps new settings: whole or not at all.
  ///
  /// @throws UncheckedIOException when the file cannot be written; the old settings stand
  public synchronized void set(Settings next) {
    var properties = new Properties();
    properties.setProperty("name", Form.key(next.name()));
    properties.setProperty("theme", Form.key(next.theme()));
    properties.setProperty("leave-to", next.leaveTo());
    properties.setProperty("idle-minutes", Integer.toString(next.idleMinutes()));
    Path beside = file.resolveSibling(file.getFileName() + ".new");
    try {
      try (Writer out = Files.newBufferedWriter(beside, StandardCharsets.UTF_8)) {
        properties.store(out, null);
      }
      Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    settings = next;
  }

  private static Settings read(Path file) {
    var properties = new Properties();
    if (Files.isRegularFile(file)) {
      try (Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
        properties.load(in);
      } catch (IOException | IllegalArgumentException e) {
        return Settings.FIRST;
      }
    }
    Settings first = Settings.FIRST;
    return new Settings(
        constant(AppName.class, properties.getProperty("name", ""), first.name()),
        constant(Theme.class, properties.getProperty("theme", ""), first.theme()),
        Settings.checkedAddress(properties.getProperty("leave-to", "")).orElse(first.leaveTo()),
        minutes(properties.getProperty("idle-minutes", ""), first.idleMinutes()));
  }

  private static <E extends Enum<E>> E constant(Class<E> type, String key, E otherwise) {
    for (E constant : type.getEnumConstants()) {
      if (Form.key(constant).equals(key)) {
        return constant;
      }
    }
    return otherwise;
  }

  private static int minutes(String text, int otherwise) {
    try {
      int minutes = Integer.parseInt(text);
      return minutes >= Settings.IDLE_LEAST && minutes <= Settings.IDLE_MOST ? minutes : otherwise;
    } catch (NumberFormatException e) {
      return otherwise;
    }
  }
}
