package org.homeward.web.session;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/// How the program looks and behaves in front of the lock. Kept in clear, because the locked page
/// needs it; it says nothing about the person.
///
/// @param name what the tab and the header say
/// @param theme light, dark, or as the device says
/// @param leaveTo where "Leave now" goes: an `https` address of at most 200 characters
/// @param idleMinutes how long without a request until the book locks itself, 1 to 240
public record Settings(AppName name, Theme theme, String leaveTo, int idleMinutes) {
  /// What the program calls itself.
  public enum AppName {
    /// Says nothing about what it is for.
    NOTES("Notes"),
    /// Its own name.
    HOMEWARD("Homeward");

    private final String shown;

    AppName(String shown) {
      this.shown = shown;
    }

    /// The name as it is shown.
    public String shown() {
      return shown;
    }
  }

  /// Which colours.
  public enum Theme {
    AUTO,
    LIGHT,
    DARK
  }

  /// The shortest and longest time until the book locks itself, in minutes.
  public static final int IDLE_LEAST = 1;

  /// See [#IDLE_LEAST].
  public static final int IDLE_MOST = 240;

  private static final int ADDRESS_LENGTH_MAX = 200;

  /// What holds until the person says otherwise.
  public static final Settings FIRST =
      new Settings(AppName.NOTES, Theme.AUTO, "https://www.wikipedia.org/", 20);

  /// The address as it can be used, or empty where it is no plain `https` address.
  public static Optional<String> checkedAddress(String typed) {
    String text = typed.strip();
    if (text.isEmpty() || text.length() > ADDRESS_LENGTH_MAX) {
      return Optional.empty();
    }
    String full = text.contains("://") ? text : "https://" + text;
    try {
      URI uri = new URI(full);
      boolean plain =
          "https".equals(uri.getScheme()) && uri.getHost() != null && uri.getUserInfo() == null;
      return plain ? Optional.of(uri.toASCIIString()) : Optional.empty();
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }
}
