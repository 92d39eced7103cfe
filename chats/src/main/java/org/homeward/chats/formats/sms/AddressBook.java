package org.homeward.chats.formats.sms;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.homeward.chats.reading.Limits;
import org.jspecify.annotations.Nullable;

/// Every address of a file, numbered as it is met; once the file was read, which of them are one
/// person and which are one conversation.
final class AddressBook {
  /// What stands between the addresses of a group.
  static final char BETWEEN = '~';

  /// Who the file belongs to.
  static final String OWNER = "Me";

  private static final int NOBODY = -1;
  private static final Set<String> NO_NAMES = Set.of("", "(unknown)", "null", "unknown");

  private final List<byte[]> written = new ArrayList<>();
  private final List<@Nullable String> contacts = new ArrayList<>();
  private int[] slots = new int[64];
  private final Map<String, Integer> ownerSeen = new HashMap<>();

  private final List<String> people = new ArrayList<>();
  private final List<String> conversations = new ArrayList<>();
  private int[] personOf = {};
  private int[] conversationOf = {};

  /// The number of an address, or of several of a group.
  int number(byte[] bytes, int from, int to) {
    int mask = slots.length - 1;
    int slot = hash(bytes, from, to) & mask;
    while (slots[slot] != 0) {
      byte[] known = written.get(slots[slot] - 1);
      if (Arrays.equals(known, 0, known.length, bytes, from, to)) {
        return slots[slot] - 1;
      }
      slot = slot + 1 & mask;
    }
    written.add(Arrays.copyOfRange(bytes, from, to));
    contacts.add(null);
    slots[slot] = written.size();
    if (written.size() * 2 > slots.length) {
      grow();
    }
    return written.size() - 1;
  }

  private static int hash(byte[] bytes, int from, int to) {
    int hash = 1;
    for (int i = from; i < to; i++) {
      hash = hash * 31 + bytes[i];
    }
    return hash ^ hash >>> 15;
  }

  private void grow() {
    slots = new int[slots.length * 2];
    int mask = slots.length - 1;
    for (int i = 0; i < written.size(); i++) {
      byte[] each = written.get(i);
      int slot = hash(each, 0, each.length) & mask;
      while (slots[slot] != 0) {
        slot = slot + 1 & mask;
      }
      slots[slot] = i + 1;
    }
  }

  /// Whether a contact's name is still wanted for an address.
  boolean isNameless(int number) {
    return contacts.get(number) == null;
  }

  /// Gives an address a contact's name, where it is one.
  void name(int number, String name) {
    String clean = name.strip();
    if (!NO_NAMES.contains(clean.toLowerCase(Locale.ROOT))) {
      contacts.set(number, clean.substring(0, Math.min(clean.length(), Limits.NAME_LENGTH_MAX)));
    }
  }

  /// Says that an address was the only one a received message went to, so the owner's own.
  void isOwner(int number) {
    ownerSeen.merge(PhoneNumbers.compact(text(number)), 1, Integer::sum);
  }

  private String text(int number) {
    return new String(written.get(number), StandardCharsets.UTF_8);
  }

  private static List<String> members(String addresses) {
    return Arrays.stream(addresses.split(String.valueOf(BETWEEN), -1))
        .map(String::strip)
        .filter(member -> !member.isEmpty() && !member.equals("null"))
        .toList();
  }

  /// Finds out who is who. Call it once, when all was read.
  void settle() {
    Map<String, String> names = new HashMap<>();
    Map<String, String> asWritten = new LinkedHashMap<>();
    for (int i = 0; i < written.size(); i++) {
      List<String> members = members(text(i));
      members.forEach(member -> asWritten.putIfAbsent(PhoneNumbers.compact(member), member));
      String contact = contacts.get(i);
      if (members.size() == 1 && contact != null) {
        names.putIfAbsent(PhoneNumbers.compact(members.getFirst()), contact);
      }
    }
    Map<String, String> same =
        PhoneNumbers.same(
            asWritten.keySet(),
            (one, other) ->
                names.containsKey(one)
                    && names.containsKey(other)
                    && !names.get(one).equals(names.get(other)));
    same.forEach((home, abroad) -> names.putIfAbsent(abroad, names.getOrDefault(home, "")));
    names.values().removeIf(String::isEmpty);
    number(asWritten, same, names);
  }

  private void number(
      Map<String, String> asWritten, Map<String, String> same, Map<String, String> names) {
    Map<String, Integer> personNumbers = new HashMap<>();
    Set<String> taken = new HashSet<>(Set.of(OWNER));
    asWritten.forEach((compact, shown) -> {
      String canonical = same.getOrDefault(compact, compact);
      personNumbers.computeIfAbsent(
          canonical,
          number -> {
            String name = names.getOrDefault(number, shown);
            people.add(taken.add(name) ? name : name + " (" + number + ")");
            return people.size() - 1;
          });
      personNumbers.put(compact, personNumbers.get(canonical));
    });
    gather(personNumbers);
  }

  private void gather(Map<String, Integer> personNumbers) {
    String owner =
        ownerSeen.entrySet().stream()
            .max(Map.Entry.comparingByValue())
            .map(Map.Entry::getKey)
            .orElse("");
    int ownerPerson = personNumbers.getOrDefault(owner, NOBODY);
    personOf = new int[written.size()];
    conversationOf = new int[written.size()];
    Map<Set<Integer>, Integer> numbers = new HashMap<>();
    for (int i = 0; i < written.size(); i++) {
      Set<Integer> members = new TreeSet<>();
      members(text(i)).forEach(each -> members.add(personNumbers.get(PhoneNumbers.compact(each))));
      if (members.size() > 1) {
        members.remove(ownerPerson);
      }
      personOf[i] = members.size() == 1 ? members.iterator().next() : NOBODY;
      conversationOf[i] =
          numbers.computeIfAbsent(
              members,
              group -> {
                conversations.add(String.join(", ", group.stream().map(people::get).toList()));
                return conversations.size() - 1;
              });
    }
  }

  /// What the person at an address is called, or null where it is a group's or nobody's.
  @Nullable String person(int number) {
    boolean known = number < personOf.length && personOf[number] != NOBODY;
    return known ? people.get(personOf[number]) : null;
  }

  /// The number of the conversation an address belongs to, or -1 for one met after [#settle].
  int conversation(int number) {
    return number < conversationOf.length ? conversationOf[number] : NOBODY;
  }

  /// The conversations' names by number; "" for the one without an address.
  List<String> conversations() {
    return conversations;
  }
}
