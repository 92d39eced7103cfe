package org.homeward.chats.formats.signal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.homeward.chats.reading.RefusedException;
import org.homeward.chats.text.json.JsonNames;
import org.homeward.chats.text.json.JsonReader;
import org.homeward.chats.text.json.JsonToken;
import org.homeward.chats.text.name.ShownName;
import org.jspecify.annotations.Nullable;

/// Who is who in an export, and which chats there are.
final class SignalBook {
  private static final String OWNER = "Me";

  private static final int ID = 0;
  private static final int SELF = 1;
  private static final int CONTACT = 2;
  private static final int GROUP = 3;
  private static final JsonNames RECIPIENT = JsonNames.of("id", "self", "contact", "group");

  private static final int RECIPIENT_ID = 1;
  private static final JsonNames CHAT = JsonNames.of("id", "recipientId");

  // From what the person calls somebody to what Signal calls them.
  private static final List<List<String>> NAMES =
      List.of(
          List.of("nickname.given", "nickname.family"),
          List.of("systemGivenName", "systemFamilyName"),
          List.of("profileGivenName", "profileFamilyName"),
          List.of("username"));

  private final Map<Long, String> people = new HashMap<>();
  private final Map<Long, Long> recipients = new LinkedHashMap<>();
  private final Set<Long> used = new HashSet<>();
  private final Set<String> taken = new HashSet<>();
  private String owner = OWNER;
  private long self = -1;

  /// Takes the next value, which is the owner's account.
  void account(JsonReader json) throws IOException, RefusedException {
    Map<String, String> fields = fields(json);
    String name = joined(fields, List.of("givenName", "familyName"));
    if (!name.isEmpty()) {
      owner = name;
      taken.add(name);
    }
  }

  /// Takes the next value, which is a person or group.
  void recipient(JsonReader json) throws IOException, RefusedException {
    if (json.next() != JsonToken.START_OBJECT) {
      json.skip();
      return;
    }
    long id = -1;
    String name = "";
    boolean isSelf = false;
    while (json.next() == JsonToken.NAME) {
      switch (json.name(RECIPIENT)) {
        case ID -> id = json.nextNumber(-1);
        case SELF -> {
          isSelf = true;
          json.skip();
        }
        case CONTACT -> name = contact(fields(json));
        case GROUP -> name = group(fields(json));
        default -> json.skip();
      }
    }
    if (isSelf) {
      self = id;
    } else {
      String shown = name.isEmpty() ? "Unknown account " + id : name;
      people.put(id, taken.add(shown) ? shown : shown + " (" + id + ")");
    }
  }

  private static String contact(Map<String, String> fields) {
    for (List<String> names : NAMES) {
      String name = joined(fields, names);
      if (!name.isEmpty()) {
        return name;
      }
    }
    String number = fields.getOrDefault("e164", "");
    return number.isEmpty() || number.startsWith("+") ? number : "+" + number;
  }

  private static String group(Map<String, String> fields) {
    return ShownName.of(fields.getOrDefault("snapshot.title.title", ""));
  }

  private static String joined(Map<String, String> fields, List<String> names) {
    StringBuilder joined = new StringBuilder();
    for (String name : names) {
      joined.append(' ').append(fields.getOrDefault(name, ""));
    }
    return ShownName.of(joined.toString());
  }

  /// The texts and numbers of the next value, an object, by their paths.
  private static Map<String, String> fields(JsonReader json) throws IOException, RefusedException {
    Map<String, String> fields = new HashMap<>();
    if (json.next() == JsonToken.START_OBJECT) {
      fields(json, "", fields);
    } else {
      json.skip();
    }
    return fields;
  }

  private static void fields(JsonReader json, String path, Map<String, String> fields)
      throws IOException, RefusedException {
    while (json.next() == JsonToken.NAME) {
      String name = path + json.string();
      switch (json.next()) {
        case STRING, NUMBER -> fields.put(name, json.string());
        case START_OBJECT -> fields(json, name + ".", fields);
        default -> json.skip();
      }
    }
  }

  /// Takes the next value, which is a chat.
  void chat(JsonReader json) throws IOException, RefusedException {
    long id = -1;
    long recipient = -1;
    if (json.next() != JsonToken.START_OBJECT) {
      json.skip();
      return;
    }
    while (json.next() == JsonToken.NAME) {
      switch (json.name(CHAT)) {
        case ID -> id = json.nextNumber(-1);
        case RECIPIENT_ID -> recipient = json.nextNumber(-1);
        default -> json.skip();
      }
    }
    recipients.put(id, recipient);
  }

  /// Says that a chat has a message.
  void uses(long chat) {
    used.add(chat);
  }

  /// The chats with any message, in the order of the file.
  List<Long> chats() {
    List<Long> chats = new ArrayList<>(recipients.keySet());
    used.stream().filter(chat -> !recipients.containsKey(chat)).sorted().forEach(chats::add);
    chats.removeIf(chat -> !used.contains(chat));
    return chats;
  }

  /// What a chat is called.
  String title(long chat) {
    Long recipient = recipients.get(chat);
    return recipient == null ? "" : person(recipient);
  }

  /// What a person or group is called.
  String person(long recipient) {
    if (recipient == self) {
      return owner;
    }
    @Nullable String name = people.get(recipient);
    return name == null ? "Unknown account " + recipient : name;
  }

  /// What the owner is called.
  String owner() {
    return owner;
  }
}
