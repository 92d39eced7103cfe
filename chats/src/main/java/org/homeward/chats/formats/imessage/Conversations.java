package org.homeward.chats.formats.imessage;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.homeward.chats.text.sqlite.Rows;
import org.homeward.chats.text.sqlite.Table;

/// Finds the conversations of a database.
///
/// The app keeps a chat for each service; those with one and the same address are one conversation,
/// as the app shows them. Two addresses of one person stay two.
final class Conversations {
  private static final int GROUP = 43;

  private final MessagesDatabase database;
  private final Map<String, Conversation> byKey = new LinkedHashMap<>();

  Conversations(MessagesDatabase database) {
    this.database = database;
  }

  /// Those with any message.
  List<Conversation> all() throws IOException {
    Map<Long, List<String>> members = members();
    Set<Long> used = usedChats();
    Table table = database.table("chat");
    if (table != null) {
      int identifier = table.column("chat_identifier");
      int displayName = table.column("display_name");
      int style = table.column("style");
      for (Rows rows = table.rows(); rows.next(); ) {
        long row = rows.rowid();
        if (used.contains(row)) {
          List<String> people = members.getOrDefault(row, List.of());
          String given = rows.text(displayName).strip();
          boolean group = rows.integer(style, 0) == GROUP || people.size() > 1;
          add(row, rows.text(identifier).strip(), given, group, people);
        }
      }
    }
    addStrays();
    return List.copyOf(byKey.values());
  }

  private void add(long row, String identifier, String given, boolean group, List<String> people) {
    String address = identifier.isEmpty() && people.size() == 1 ? people.getFirst() : identifier;
    String key = group || address.isEmpty() ? "group " + row : key(address);
    String name =
        !given.isEmpty() ? given : group && !people.isEmpty() ? String.join(", ", people) : address;
    Conversation conversation =
        byKey.computeIfAbsent(key, unused -> new Conversation(name, group ? "" : address));
    conversation.chats().add(row);
  }

  private static String key(String address) {
    return "one " + address.toLowerCase(Locale.ROOT);
  }

  private Map<Long, List<String>> members() throws IOException {
    Map<Long, List<String>> members = new HashMap<>();
    Table table = database.table("chat_handle_join");
    if (table != null) {
      int chat = table.column("chat_id");
      int handle = table.column("handle_id");
      for (Rows rows = table.rows(); rows.next(); ) {
        String address = database.address(rows.integer(handle, 0));
        List<String> known =
            members.computeIfAbsent(rows.integer(chat, 0), unused -> new ArrayList<>());
        if (!address.isEmpty() && !known.contains(address)) {
          known.add(address);
        }
      }
    }
    return members;
  }

  private Set<Long> usedChats() throws IOException {
    Set<Long> used = new HashSet<>();
    Table table = database.table("chat_message_join");
    if (table != null) {
      int chat = table.column("chat_id");
      for (Rows rows = table.rows(); rows.next(); ) {
        used.add(rows.integer(chat, 0));
      }
    }
    return used;
  }

  /// Messages that no chat has go to the conversation with their address.
  private void addStrays() throws IOException {
    RowNumbers joined = database.joined(null);
    MessageRow row = new MessageRow(database.messages());
    Set<Long> known = new HashSet<>();
    while (row.next()) {
      if (joined.has(row.number()) || !row.isMessage() || !known.add(row.handle())) {
        continue;
      }
      String address = database.address(row.handle());
      byKey
          .computeIfAbsent(key(address), unused -> new Conversation(address, address))
          .strays()
          .add(row.handle());
    }
  }
}
