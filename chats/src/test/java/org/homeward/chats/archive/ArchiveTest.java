package org.homeward.chats.archive;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import org.homeward.chats.message.Message;
import org.homeward.chats.message.MessageKind;
import org.homeward.chats.reading.Room;
import org.junit.jupiter.api.Test;

class ArchiveTest {
  private static final int MEGABYTE = 1_000_000;

  private final Message message = new Message();

  private void say(Archive archive, long time, String text) {
    archive.message(
        message.begin(MessageKind.TEXT, time, true).by(archive.sender("Ada")).text(text));
  }

  private List<String> texts(Archive archive) {
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < archive.size(); i++) {
      texts.add(archive.read(i, message).text());
    }
    return texts;
  }

  @Test
  void what_is_left_out_is_gone_and_what_comes_after_finds_its_place() {
    Archive archive = new Archive();
    say(archive, 30, "three");
    say(archive, 10, "one");
    say(archive, 40, "four");
    archive.sortByTime();
    archive.leaveOut(new boolean[] {false, true, false});
    assertEquals(List.of("one", "four"), texts(archive));
    say(archive, 50, "five");
    say(archive, 20, "two");
    archive.sortByTime();
    assertEquals(List.of("one", "two", "four", "five"), texts(archive));
    assertEquals(2, archive.firstAtOrAfter(21));
  }

  @Test
  void where_everything_is_left_out_it_begins_anew() {
    Archive archive = new Archive();
    say(archive, 10, "one");
    archive.leaveOut(new boolean[] {true});
    assertEquals(List.of(), texts(archive));
    say(archive, 5, "again");
    archive.sortByTime();
    assertEquals(List.of("again"), texts(archive));
  }

  @Test
  void no_more_is_taken_than_there_is_room_for_and_all_of_it_is_given_back() {
    Room room = new Room(9 * MEGABYTE);
    Archive archive = new Archive(room);
    String text = "x".repeat(1_000);
    assertThrows(
        Room.FullException.class,
        () -> {
          for (int i = 0; i < 10_000; i++) {
            say(archive, -i, text);
          }
        });
    archive.close();
    assertDoesNotThrow(() -> room.take(9 * MEGABYTE));
  }

  @Test
  void putting_in_order_takes_room_only_once() {
    Room room = new Room(9 * MEGABYTE);
    try (Archive archive = new Archive(room)) {
      for (int i = 0; i < 1_000; i++) {
        say(archive, -i, "x");
        archive.sortByTime();
      }
    }
    assertDoesNotThrow(() -> room.take(9 * MEGABYTE));
  }
}
