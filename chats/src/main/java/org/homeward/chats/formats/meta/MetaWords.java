package org.homeward.chats.formats.meta;

import java.util.List;
import java.util.Set;

/// Sentences that the apps themselves write where a message would be. Only English ones are known.
final class MetaWords {
  enum Meaning {
    /// Somebody's own words.
    NONE,
    /// A reaction written as if it were a message.
    REACTION,
    /// Stands for a file.
    FILE,
    NOTICE,
    CALL,
    POLL
  }

  private static final String YOU = "You";

  /// Longer texts, in bytes of UTF-8, are nothing the apps write.
  static final int BYTES_MAX = 500;

  private static final Set<String> NOTICES =
      Set.of(
          "You are now connected on Messenger.",
          "You are now connected on Messenger",
          "You can now message and call each other and see info like Active Status and when you've"
              + " read messages.",
          "The video chat ended.",
          "The call ended.",
          "Video chat ended",
          "Audio call ended");

  private static final List<String> NOTICE_BEGINNINGS =
      List.of(
          "Say hi to your new Facebook friend, ",
          "Messages and calls are secured with end-to-end encryption",
          "Messages and calls are protected with end-to-end encryption");

  // With something after them, and a full stop at the end.
  private static final List<String> NOTICE_VERBS =
      List.of(
          "named the group ",
          "changed the theme to ",
          "changed the chat theme to ",
          "set the nickname for ",
          "set your nickname to ",
          "set his own nickname to ",
          "set her own nickname to ",
          "set their own nickname to ",
          "cleared the nickname for ",
          "set the emoji to ",
          "set the quick reaction to ",
          "turned on disappearing messages",
          "turned off disappearing messages");

  private static final Set<String> NOTICE_ACTS =
      Set.of(
          "removed the group name",
          "changed the chat theme",
          "cleared your nickname",
          "cleared his own nickname",
          "cleared her own nickname",
          "cleared their own nickname",
          "changed the group photo",
          "removed the group photo",
          "left the group",
          "left the chat",
          "joined the group",
          "created the group",
          "created this group",
          "joined the video chat",
          "joined the call",
          "ended the call",
          "ended the video chat",
          "pinned a message",
          "unpinned a message",
          "turned on vanish mode",
          "turned off vanish mode");

  private static final Set<String> CALL_ACTS =
      Set.of(
          "started a video chat",
          "started a video call",
          "started an audio call",
          "started a call",
          "missed your call",
          "missed your video call",
          "missed your video chat",
          "missed your audio call");

  private static final List<String> FILES =
      List.of(
          "an attachment",
          "a photo",
          "a video",
          "a sticker",
          "a GIF",
          "a link",
          "a file",
          "a voice message",
          "an audio clip",
          "a location",
          "a live location",
          "a reel",
          "a post",
          "a story");

  private MetaWords() {}

  /// What a text means.
  ///
  /// @param text the whole text, at most [#BYTES_MAX] long
  /// @param sender who it is said to be from, "" where nobody is
  static Meaning of(String text, String sender) {
    String said = text.strip();
    if (said.equals("Liked a message")
        || said.startsWith("Reacted ") && said.endsWith(" to your message")) {
      return Meaning.REACTION;
    }
    if (NOTICES.contains(said) || NOTICE_BEGINNINGS.stream().anyMatch(said::startsWith)) {
      return Meaning.NOTICE;
    }
    String done = after(said, sender);
    return done.isEmpty() ? Meaning.NONE : ofAct(done);
  }

  // The app names the person the message is from, or says "You" to the owner.
  private static String after(String said, String sender) {
    if (!sender.isEmpty() && said.startsWith(sender + " ")) {
      return said.substring(sender.length() + 1);
    }
    return said.startsWith(YOU + " ") ? said.substring(YOU.length() + 1) : "";
  }

  private static Meaning ofAct(String done) {
    String act = done.endsWith(".") ? done.substring(0, done.length() - 1) : done;
    if (CALL_ACTS.contains(act)) {
      return Meaning.CALL;
    }
    if (NOTICE_ACTS.contains(act)) {
      return Meaning.NOTICE;
    }
    if (act.length() == done.length() && !done.startsWith("created a poll: ")) {
      return Meaning.NONE;
    }
    if (act.startsWith("created a poll")) {
      return Meaning.POLL;
    }
    if (NOTICE_VERBS.stream().anyMatch(act::startsWith) || ofPeople(act)) {
      return Meaning.NOTICE;
    }
    boolean file =
        FILES.stream().anyMatch(what -> act.equals("sent " + what) || act.equals("shared " + what));
    return file ? Meaning.FILE : Meaning.NONE;
  }

  private static boolean ofPeople(String act) {
    return act.startsWith("added ") && act.endsWith(" to the group")
        || act.startsWith("removed ") && act.endsWith(" from the group")
        || act.startsWith("voted for ") && act.contains(" in the poll: ")
        || (act.startsWith("added ") || act.startsWith("removed "))
            && act.endsWith(" as a group admin");
  }
}
