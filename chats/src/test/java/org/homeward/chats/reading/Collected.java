package org.homeward.chats.reading;

import java.io.IOException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.homeward.chats.message.Message;
import org.homeward.chats.message.MessageKind;
import org.homeward.chats.message.Sink;
import org.homeward.chats.source.Bundle;
import org.homeward.chats.source.BytesSource;
import org.jspecify.annotations.Nullable;

/// Keeps the messages of a reading as values, for tests to look at.
public final class Collected implements Sink {
  private final List<String> names = new ArrayList<>();
  private final List<Line> lines = new ArrayList<>();

  /// One message, kept.
  ///
  /// @param sender the name, or "" for nobody
  public record Line(
      LocalDateTime time,
      boolean hasSeconds,
      String sender,
      MessageKind kind,
      boolean edited,
      String text) {}

  @Override
  public int sender(String name) {
    int known = names.indexOf(name);
    if (known >= 0) {
      return known;
    }
    names.add(name);
    return names.size() - 1;
  }

  @Override
  public void message(Message message) {
    lines.add(
        new Line(
            LocalDateTime.ofEpochSecond(message.time(), 0, ZoneOffset.UTC),
            message.timeHasSeconds(),
            message.sender() == Message.NOBODY ? "" : names.get(message.sender()),
            message.kind(),
            message.edited(),
            message.text()));
  }

  public List<Line> lines() {
    return lines;
  }

  public List<String> texts() {
    return lines.stream().map(Line::text).toList();
  }

  public List<MessageKind> kinds() {
    return lines.stream().map(Line::kind).toList();
  }

  /// The senders of authored messages.
  public Set<String> authors() {
    Set<String> authors = new TreeSet<>();
    lines.stream()
        .filter(line -> line.kind().authored())
        .forEach(line -> authors.add(line.sender()));
    return authors;
  }

  /// A reading in UTC without any choice made.
  public static Reading reading() {
    return reading(null);
  }

  /// A reading in UTC with this order of day and month.
  public static Reading reading(@Nullable DayOrder dayOrder) {
    return new Reading(new Reading.Choices(ZoneId.of("UTC"), dayOrder, null), bytes -> {});
  }

  /// Reads the only chat `format` finds in one file of these bytes.
  public static Collected read(ChatFormat format, String name, byte[] bytes, Reading reading)
      throws IOException, RefusedException {
    List<Chat> chats = format.find(Bundle.of(new BytesSource(name, bytes)), reading);
    if (chats.size() != 1) {
      throw new AssertionError(format.id() + " found " + chats.size() + " chats in " + name);
    }
    Collected collected = new Collected();
    chats.getFirst().read(reading, collected);
    return collected;
  }
}
