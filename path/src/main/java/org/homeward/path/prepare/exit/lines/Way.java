package org.homeward.path.prepare.exit.lines;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// One way of reaching a help line.
///
/// @param channel how
/// @param shown the number or address as a person reads it
/// @param word what to send first; empty where nothing particular is, or it is no text message
public record Way(Channel channel, String shown, String word) {
  /// How a help line is reached.
  public enum Channel {
    CALL("Call"),
    TEXT("Text"),
    WHATSAPP("WhatsApp"),
    CHAT("Chat"),
    WEB("Web");

    private final String label;

    Channel(String label) {
      this.label = label;
    }

    /// The word before the number.
    public String label() {
      return label;
    }
  }

  /// "Call 116 123", "Text HOME to 741741".
  public String words() {
    return word.isEmpty()
        ? channel.label() + " " + shown
        : channel.label() + " " + word + " to " + shown;
  }

  /// An address a phone understands; empty for what would need the network, which is shown as text
  /// so that nothing is asked for before the person decides to.
  public Optional<String> link() {
    return switch (channel) {
      case CALL -> Optional.of("tel:" + dialled(shown));
      case TEXT ->
          Optional.of("sms:" + dialled(shown) + (word.isEmpty() ? "" : "?body=" + coded(word)));
      case WHATSAPP, CHAT, WEB -> Optional.empty();
    };
  }

  /// The number as it is dialled: as shown, without what only helps the eye. A number sign would
  /// end a link's address, so it is coded.
  static String dialled(String shown) {
    return shown.replace(" ", "").replace("-", "").replace("#", "%23");
  }

  private static String coded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
