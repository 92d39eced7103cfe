package org.homeward.web.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.homeward.web.session.Settings.AppName;
import org.homeward.web.session.Settings.Theme;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SettingsFileTest {
  @TempDir Path folder;

  private Path file() {
    return folder.resolve("settings.properties");
  }

  @Test
  void settings_are_there_after_a_restart() {
    var settings = new Settings(AppName.HOMEWARD, Theme.DARK, "https://weather.example/", 5);
    new SettingsFile(file()).set(settings);
    assertEquals(settings, new SettingsFile(file()).get());
  }

  @Test
  void nothing_written_yet_means_the_first_settings() {
    assertEquals(Settings.FIRST, new SettingsFile(file()).get());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "name=someone\ntheme=pink\nleave-to=javascript:alert(1)\nidle-minutes=0",
        "idle-minutes=ten",
        "leave-to=http://plain.example",
        "\\u12"
      })
  void what_does_not_fit_stands_for_the_first_setting(String text) throws IOException {
    Files.writeString(file(), text);
    assertEquals(Settings.FIRST, new SettingsFile(file()).get());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://a.example",
        "javascript:alert(1)",
        "https://me:word@a.example",
        "https://",
        "with space.example",
        "//a.example"
      })
  void leaving_goes_to_plain_https_addresses_only(String typed) {
    assertEquals(Optional.empty(), Settings.checkedAddress(typed));
  }

  @Test
  void an_address_without_its_scheme_is_completed() {
    assertEquals(
        Optional.of("https://weather.example"), Settings.checkedAddress(" weather.example "));
  }
}
