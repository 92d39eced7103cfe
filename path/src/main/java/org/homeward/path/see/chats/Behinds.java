package org.homeward.path.see.chats;

import java.util.Locale;
import java.util.Optional;
import org.homeward.chats.archive.Archive;
import org.homeward.chats.measure.Figure;
import org.homeward.chats.message.Message;

/// The messages behind a figure, by the words of an address.
final class Behinds {
  private Behinds() {}

  /// Below the practice's address: the first page of a figure's messages.
  static String path(Figure figure, Side side) {
    return "behind/" + figure.label() + "/" + key(side) + "/1";
  }

  private static String key(Side side) {
    return side.name().toLowerCase(Locale.ROOT);
  }

  static Optional<Figure> figure(String label) {
    for (Figure figure : Figure.values()) {
      if (figure.label().equals(label)) {
        return Optional.of(figure);
      }
    }
    return Optional.empty();
  }

  static Optional<Side> side(String key) {
    for (Side side : Side.values()) {
      if (key(side).equals(key)) {
        return Optional.of(side);
      }
    }
    return Optional.empty();
  }

  /// Their places in the archive, oldest first.
  static Places of(OpenChat chat, Figure figure, Side side) {
    boolean isEveryMessage = figure == Figure.MESSAGES || figure == Figure.WORDS;
    return isEveryMessage ? all(chat, side) : chat.measured().behind(figure, side);
  }

  private static Places all(OpenChat chat, Side side) {
    var places = new Places();
    var message = new Message();
    Archive archive = chat.archive();
    Period period = chat.measured().period();
    for (int i = 0; i < archive.size(); i++) {
      archive.read(i, message);
      boolean isTheirs =
          message.kind().authored()
              && message.sender() != Message.NOBODY
              && chat.sideOf(message.sender()) == side;
      if (isTheirs && period.holds(message.time())) {
        places.add(i);
      }
    }
    return places;
  }
}
