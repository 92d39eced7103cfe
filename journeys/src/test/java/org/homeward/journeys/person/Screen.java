package org.homeward.journeys.person;

import com.microsoft.playwright.options.ColorScheme;

/// What a person looks at, and how they touch it.
public enum Screen {
  PHONE(390, 844, false, true, false),
  PHONE_AT_NIGHT(390, 844, true, true, false),
  DESKTOP(1180, 800, false, true, false),
  DESKTOP_AT_NIGHT(1180, 800, true, true, false),
  /// What 200 % zoom leaves of a small window; the narrowest page WCAG 1.4.10 asks for.
  ZOOMED(320, 640, false, true, false),
  WITHOUT_SCRIPT(390, 844, false, false, false),
  WITH_THE_KEYBOARD_ALONE(1180, 800, true, true, true);

  final int width;
  final int height;
  final boolean dark;
  final boolean script;
  final boolean keyboard;

  Screen(int width, int height, boolean dark, boolean script, boolean keyboard) {
    this.width = width;
    this.height = height;
    this.dark = dark;
    this.script = script;
    this.keyboard = keyboard;
  }

  ColorScheme theme() {
    return dark ? ColorScheme.DARK : ColorScheme.LIGHT;
  }

  ColorScheme otherTheme() {
    return dark ? ColorScheme.LIGHT : ColorScheme.DARK;
  }

  /// Whether scripts run on it.
  public boolean hasScript() {
    return script;
  }
}
