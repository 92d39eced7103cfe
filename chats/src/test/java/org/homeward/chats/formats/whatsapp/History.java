package org.homeward.chats.formats.whatsapp;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.homeward.chats.message.MessageKind;
import org.homeward.chats.reading.Collected.Line;

/// A made-up history, and the text a phone would export of it.
final class History {
  private static final String[] PEOPLE = {
    "Ada", "Ben Okri", "~\u202FCleo", "🌸 Dora", "+49 1511 1234567", "Éva: work", "محمد", "小明"
  };
  private static final String[] PIECES = {
    "hello",
    "so: what",
    "1. milk",
    "31.12.",
    "12:30",
    "\u201Cno\u201D",
    "😢",
    "https://a.example/?b=1",
    "[01/06, 09:58] Ada: copied",
    "5/6",
    "<3",
    "(file)",
    "żółw",
    "你好",
    "سلام",
    "null and void",
    "-",
    "a - b: c",
  };

  private final Random random;
  private final PhoneStyle style;
  private final List<Line> lines = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private final String[] people;

  private History(PhoneStyle style, long seed, int messages, int peopleMax) {
    this.style = style;
    this.random = new Random(seed);
    this.people = new String[2 + random.nextInt(peopleMax - 1)];
    int first = random.nextInt(PEOPLE.length);
    for (int i = 0; i < people.length; i++) {
      people[i] = PEOPLE[(first + i) % PEOPLE.length];
    }
    LocalDateTime time = LocalDateTime.of(2024, 1, 31, 23, 59, 59).minusHours(random.nextInt(9000));
    for (int i = 0; i < messages; i++) {
      time = time.plusSeconds((long) (random.nextDouble() * random.nextDouble() * 400_000));
      message(time, i < people.length * 2 ? people[i % people.length] : anyone());
    }
  }

  static History of(PhoneStyle style, long seed, int messages) {
    return new History(style, seed, messages, PEOPLE.length);
  }

  /// Of two people who each write often: of somebody who wrote twice, and both times began alike up
  /// to a colon, nobody can tell where the name ends.
  static History ofTwo(PhoneStyle style, long seed, int messages) {
    return new History(style, seed, messages, 2);
  }

  List<Line> lines() {
    return lines;
  }

  String text() {
    return text.toString();
  }

  private String anyone() {
    return people[random.nextInt(people.length)];
  }

  private void message(LocalDateTime time, String person) {
    String header = style.header(time);
    switch (random.nextInt(12)) {
      case 0 -> put(time, header, person, MessageKind.MEDIA, false, "", omitted());
      case 1 -> media(time, header, person);
      case 2 -> put(time, header, person, MessageKind.DELETED, false, "", deleted());
      case 3 -> put(time, header, person, MessageKind.EMPTY, false, "", "");
      case 4 -> notice(time, header, person);
      case 5 -> {
        String said = said();
        put(time, header, person, MessageKind.TEXT, true, said, said + edited());
      }
      default -> {
        String said = said();
        put(time, header, person, MessageKind.TEXT, false, said, said);
      }
    }
  }

  private void media(LocalDateTime time, String header, String person) {
    String caption = said();
    String body =
        style.iphone()
            ? caption + " \u200E<attached: 00000012-PHOTO.jpg>"
            : "IMG-20240131-WA0001.jpg (file attached)\n" + caption;
    put(time, header, person, MessageKind.MEDIA, false, caption, body);
  }

  private void notice(LocalDateTime time, String header, String person) {
    String words = "Ada changed the group name from \"A: " + random.nextInt(9) + "\" to \"B: c\"";
    add(time, "", MessageKind.NOTICE, false, words);
    text.append(header)
        .append(style.iphone() ? person + ": \u200E" : "")
        .append(words)
        .append('\n');
  }

  private String omitted() {
    return style.iphone() ? "\u200Eimage omitted" : "<Media omitted>";
  }

  private String deleted() {
    return style.iphone() ? "\u200EThis message was deleted." : "This message was deleted";
  }

  private String edited() {
    return style.iphone() ? " \u200E<This message was edited>" : " <This message was edited>";
  }

  private String said() {
    StringBuilder said = new StringBuilder("x ");
    int pieces = 1 + random.nextInt(6);
    for (int i = 0; i < pieces; i++) {
      said.append(
          i == 0 ? "" : random.nextInt(4) == 0 ? "\n" : random.nextInt(9) == 0 ? "\n\n" : " ");
      said.append(PIECES[random.nextInt(PIECES.length)]);
    }
    return said.toString();
  }

  private void put(
      LocalDateTime time,
      String header,
      String person,
      MessageKind kind,
      boolean edited,
      String said,
      String body) {
    add(time, Names.clean(person), kind, edited, said);
    text.append(header).append(person).append(": ").append(body).append('\n');
  }

  private void add(
      LocalDateTime time, String person, MessageKind kind, boolean edited, String said) {
    LocalDateTime shown = style.seconds() ? time : time.truncatedTo(ChronoUnit.MINUTES);
    lines.add(new Line(shown, style.seconds(), person, kind, edited, said));
  }
}
