package org.homeward.chats.registry;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// A small chat in each kind of file there is, in pieces, so that tests can harm one of them.
enum FamilyFile {
  TELEGRAM(
      "telegram",
      "result.json",
      """
      {"name": "Ana", "type": "personal_chat", "id": 1, "messages": [
      """,
      """
      {"id": 1, "type": "message", "date": "<iso>", "date_unixtime": "<second>", "from": "Ana", "from_id": "user1", "text": "<text>"}\
      """,
      ",\n",
      "]}"),
  TELEGRAM_ACCOUNT(
      "telegram",
      "result.json",
      """
      {"about": "x", "chats": {"about": "y", "list": [{"name": "Ana", "type": "personal_chat", "id": 1, "messages": [
      """,
      TELEGRAM.message,
      ",\n",
      "]}]}}"),
  MESSENGER(
      "messenger",
      "message_1.json",
      """
      {"participants": [{"name": "Ana"}], "title": "Ana", "thread_path": "inbox/ana_1", "messages": [
      """,
      """
      {"sender_name": "Ana", "timestamp_ms": <second>000, "content": "<text>"}\
      """,
      ",\n",
      "]}"),
  MESSENGER_ENCRYPTED(
      "messenger",
      "Ana_1.json",
      """
      {"participants": ["Ana", "Ben"], "threadName": "Ana_1", "messages": [
      """,
      """
      {"senderName": "Ana", "text": "<text>", "timestamp": <second>000, "type": "text", "media": []}\
      """,
      ",\n",
      "]}"),
  SIGNAL(
      "signal",
      "main.jsonl",
      """
      {"version":"1","backupTimeMs":"1700000900000"}
      {"recipient":{"id":"2","contact":{"e164":"4915100001","profileGivenName":"Ana"}}}
      {"chat":{"id":"10","recipientId":"2"}}
      """,
      """
      {"chatItem":{"chatId":"10","authorId":"2","dateSent":"<second>000","incoming":{},"standardMessage":{"text":{"body":"<text>"}}}}\
      """,
      "\n",
      "\n"),
  SIGNAL_LINES(
      "signal-export",
      "data.json",
      "",
      """
      {"date": "<iso>", "sender": "Ana", "body": "<text>  ", "quote": "", "sticker": null, "reactions": [], "attachments": []}\
      """,
      "\n",
      "\n"),
  SIGNAL_TEXT("signal-export", "chat.md", "", "[<spaced>] Ana: <text>  ", "\n", "\n"),
  IMESSAGE_TEXT("imessage-exporter", "Ana.txt", "", "<english>\nAna\n<text>\n", "\n", "\n"),
  SMS(
      "sms-backup",
      "sms.xml",
      "<?xml version='1.0'?>\n<smses count=\"3\">\n",
      "<sms address=\"+491511\" date=\"<second>000\" type=\"1\" body=\"<text>\" contact_name=\"Ana\"/>",
      "\n",
      "</smses>"),
  LINE(
      "line",
      "line.txt",
      "[LINE] Chat history with Ana\nSaved on: x\n\n2023.11.14 Tuesday\n",
      "<hour>\tAna\t<text>",
      "\n",
      "\n"),
  GOOGLE(
      "google-chat",
      "messages.json",
      "{\"messages\": [\n",
      """
      {"creator": {"name": "Ana"}, "created_date": "Tuesday, November 14, 2023 at <clock> UTC", "text": "<text>", "topic_id": "x"}\
      """,
      ",\n",
      "]}"),
  DISCORD(
      "discord",
      "x.json",
      """
      {"guild": {"id": "0"}, "channel": {"id": "1", "name": "ana"}, "dateRange": {}, "exportedAt": "x", "messages": [
      """,
      """
      {"id": "1", "type": "Default", "timestamp": "<iso>+00:00", "content": "<text>", "author": {"id": "1", "name": "Ana"}}\
      """,
      ",\n",
      "], \"messageCount\": 3}"),
  PACKAGE(
      "discord-package",
      "messages/c1/messages.json",
      "[",
      """
      {"ID": 1, "Timestamp": "<spaced>", "Contents": "<text>", "Attachments": ""}\
      """,
      ",\n",
      "]"),
  PACKAGE_TABLE(
      "discord-package",
      "messages/c1/messages.csv",
      "ID,Timestamp,Contents,Attachments\n",
      "1,<spaced>+00:00,<text>,",
      "\n",
      "\n");

  /// What the three messages say.
  static final List<String> TEXTS = List.of("one", "two", "three");

  private static final long START = 1_700_000_000;

  /// The format that reads it.
  final String format;

  /// What it is called.
  final String file;

  /// What stands before the first message.
  final String head;

  /// What stands between two.
  final String between;

  /// What stands after the last.
  final String tail;

  private final String message;

  FamilyFile(String format, String file, String head, String message, String between, String tail) {
    this.format = format;
    this.file = file;
    this.head = head;
    this.message = message;
    this.between = between;
    this.tail = tail;
  }

  /// The messages, ten minutes apart.
  List<String> messages() {
    List<String> messages = new ArrayList<>();
    for (int i = 0; i < TEXTS.size(); i++) {
      messages.add(message(START + i * 600L, TEXTS.get(i)));
    }
    return messages;
  }

  private static String written(LocalDateTime time, String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH).format(time);
  }

  private String message(long second, String text) {
    LocalDateTime time = LocalDateTime.ofEpochSecond(second, 0, ZoneOffset.UTC);
    String said = message.replace("<text>", text);
    for (Time each : Time.values()) {
      said = said.replace(each.mark, each.of(time));
    }
    return said;
  }

  /// The second message, with nothing in the place of its time.
  String timeless() {
    String said = message.replace("<text>", "two");
    for (Time each : Time.values()) {
      said = said.replace(each.mark, "");
    }
    return said;
  }

  /// How a time stands in a file.
  private enum Time {
    MILLIS("<second>000", ""),
    SECOND("<second>", ""),
    ISO("<iso>", "uuuu-MM-dd'T'HH:mm:ss"),
    SPACED("<spaced>", "uuuu-MM-dd HH:mm:ss"),
    ENGLISH("<english>", "MMM dd, uuuu pph:mm:ss a"),
    CLOCK("<clock>", "h:mm:ss a"),
    HOUR("<hour>", "HH:mm");

    final String mark;
    final String pattern;

    Time(String mark, String pattern) {
      this.mark = mark;
      this.pattern = pattern;
    }

    String of(LocalDateTime time) {
      return pattern.isEmpty()
          ? mark.replace("<second>", Long.toString(time.toEpochSecond(ZoneOffset.UTC)))
          : written(time, pattern);
    }
  }

  /// A whole file of these messages.
  byte[] of(List<String> messages) {
    return (head + String.join(between, messages) + tail).getBytes(UTF_8);
  }
}
