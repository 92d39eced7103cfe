package org.homeward.chats.formats.telegram;

import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import org.homeward.chats.message.Sink;
import org.homeward.chats.reading.Limits;
import org.homeward.chats.reading.RefusedException;
import org.homeward.chats.text.json.KeptValue;
import org.homeward.chats.text.name.ShownName;
import org.jspecify.annotations.Nullable;

/// Who is who in one chat. An account is one person, whatever it is called, and has the first name
/// the chat gives it anywhere. A second account of the same name has its number beside it.
final class People {
  private static final String USER = "user";
  private static final int SLOTS = 4 * Limits.SENDERS_MAX;

  private final Sink sink;
  private final LaterNames later;
  private final Set<String> given = new HashSet<>();
  private final @Nullable Account[] accounts = new Account[SLOTS];
  private int count;
  private @Nullable Account last;
  private @Nullable Account lastButOne;

  private record Account(byte[] key, int sender) {}

  People(Sink sink, LaterNames later) {
    this.sink = sink;
    this.later = later;
  }

  /// What an account is called that was deleted.
  ///
  /// @param id as the file has it, or ""
  static String deleted(String id) {
    String number = id.startsWith(USER) ? id.substring(USER.length()) : id;
    return ShownName.of("Deleted account " + number);
  }

  /// The sender's number in the sink.
  ///
  /// @param id the account's id, empty where the file has none
  /// @param name its name, empty where it was deleted
  int sender(KeptValue id, KeptValue name) throws IOException, RefusedException {
    KeptValue key = id.length() > 0 ? id : name;
    if (last != null && key.is(last.key)) {
      return last.sender;
    }
    Account found = lastButOne != null && key.is(lastButOne.key) ? lastButOne : account(id, name);
    lastButOne = last;
    last = found;
    return found.sender;
  }

  private Account account(KeptValue id, KeptValue name) throws IOException, RefusedException {
    KeptValue key = id.length() > 0 ? id : name;
    int slot = key.hash() & SLOTS - 1;
    while (true) {
      Account account = accounts[slot];
      if (account == null) {
        break;
      }
      if (key.is(account.key)) {
        return account;
      }
      slot = slot + 1 & SLOTS - 1;
    }
    if (++count > Limits.SENDERS_MAX) {
      throw later.refused("More people than " + Limits.SENDERS_MAX + " wrote in this chat.");
    }
    Account account = new Account(key.copy(), sink.sender(name(id, name)));
    accounts[slot] = account;
    return account;
  }

  private String name(KeptValue id, KeptValue name) throws IOException, RefusedException {
    String number = id.string();
    String shown = ShownName.of(name.string());
    if (shown.isEmpty()) {
      shown = id.length() > 0 ? ShownName.of(later.name(number)) : "";
    }
    if (shown.isEmpty()) {
      shown = deleted(number);
    }
    if (!given.add(shown) && id.length() > 0) {
      shown +=
          number.startsWith(USER)
              ? " (" + number.substring(USER.length()) + ")"
              : " (" + number + ")";
      given.add(shown);
    }
    return shown;
  }
}
