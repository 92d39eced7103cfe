package org.homeward.path.see.chats;

import java.time.Duration;
import org.homeward.chats.archive.Archive;
import org.homeward.chats.message.Message;
import org.homeward.path.practice.Times;

/// One message as it is shown.
///
/// @param index its place in the archive
/// @param time when, as the file has it
/// @param who the name in the file; "" for what nobody sent
/// @param mine whether the person wrote it
/// @param text what it said, or what it was where it said nothing
/// @param spoken whether `text` is somebody's words
/// @param marked whether the page is about this one
record Line(
    int index, String time, String who, boolean mine, String text, boolean spoken, boolean marked) {
  /// A page shows so many characters of one message; the rest is on the page about it.
  static final int TEXT_SHOWN = 700;

  static Line of(OpenChat chat, int index, int textMost, boolean marked) {
    Archive archive = chat.archive();
    Message message = archive.read(index, new Message());
    boolean sent = message.sender() != Message.NOBODY;
    String text = message.text();
    String said = text.length() > textMost ? text.substring(0, textMost) + " …" : text;
    boolean spoken = !said.isBlank() && message.kind().authored();
    return new Line(
        index,
        Saying.time(OpenChat.time(message.time())),
        sent ? archive.senders().get(message.sender()) : "",
        sent && chat.sideOf(message.sender()) == Side.ME,
        said.isBlank() ? what(message) : said,
        spoken,
        marked);
  }

  private static String what(Message message) {
    return switch (message.kind()) {
      case TEXT, EMPTY -> "Nothing is in it.";
      case MEDIA -> "A picture, a film, a sound or a file.";
      case DELETED -> "Deleted.";
      case NOTICE -> "A notice of the app.";
      case POLL -> "A poll.";
      case CALL -> call(message.callSeconds());
    };
  }

  private static String call(int seconds) {
    if (seconds == 0) {
      return "A call, not taken.";
    }
    return seconds > 0 ? "A call, " + Times.span(Duration.ofSeconds(seconds)) + "." : "A call.";
  }
}
