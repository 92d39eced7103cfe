package org.homeward.chats.formats.signal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.homeward.chats.reading.Chat;
import org.homeward.chats.reading.ChatFormat;
import org.homeward.chats.reading.Reading;
import org.homeward.chats.reading.RefusedException;
import org.homeward.chats.source.Bundle;
import org.homeward.chats.source.Source;
import org.homeward.chats.text.Utf8Text;
import org.homeward.chats.text.json.JsonNames;
import org.homeward.chats.text.json.JsonReader;
import org.homeward.chats.text.json.JsonToken;

/// Signal's own plaintext export: a folder or archive with `main.jsonl`, which has an object in
/// each line: what the backup is, the account, who there is, which chats, and their items.
public final class SignalFormat implements ChatFormat {
  static final String ID = "signal";

  static final int ITEM = 3;
  static final JsonNames LINES =
      JsonNames.of("account", "recipient", "chat", "chatItem", "version", "backupTimeMs");

  private static final int ACCOUNT = 0;
  private static final int RECIPIENT = 1;
  private static final int CHAT = 2;
  private static final int VERSION = 4;
  private static final int TIME = 5;
  private static final int HEAD_BYTES = 16 * 1024;
  private static final JsonNames OF_ITEM = JsonNames.of("chatId");

  @Override
  public String id() {
    return ID;
  }

  @Override
  public List<Chat> find(Bundle bundle, Reading reading) throws IOException, RefusedException {
    List<Chat> chats = new ArrayList<>();
    for (Source file : bundle.files()) {
      boolean lines = file.fileName().toLowerCase(Locale.ROOT).endsWith(".jsonl");
      if ((lines || bundle.files().size() == 1) && isExport(file)) {
        addChats(file, reading, chats);
      }
    }
    return chats;
  }

  private static boolean isExport(Source file) throws IOException, RefusedException {
    byte[] head = Utf8Text.head(file, HEAD_BYTES);
    int end = 0;
    while (end < head.length && head[end] != '\n') {
      end++;
    }
    if (head.length == 0 || head[0] != '{') {
      return false;
    }
    JsonReader json = new JsonReader(file.name()).over(head, 0, end, 1);
    boolean version = false;
    boolean time = false;
    json.next();
    while (json.next() == JsonToken.NAME) {
      version |= json.name(LINES) == VERSION;
      time |= json.name(LINES) == TIME;
      json.skip();
    }
    return version && time;
  }

  private static void addChats(Source file, Reading reading, List<Chat> chats)
      throws IOException, RefusedException {
    SignalBook book = new SignalBook();
    try (SignalLines lines = new SignalLines(file, reading)) {
      while (lines.next()) {
        JsonReader json = lines.json();
        json.next();
        while (json.next() == JsonToken.NAME) {
          switch (json.name(LINES)) {
            case ACCOUNT -> book.account(json);
            case RECIPIENT -> book.recipient(json);
            case CHAT -> book.chat(json);
            case ITEM -> item(json, book);
            default -> json.skip();
          }
        }
      }
    }
    for (long chat : book.chats()) {
      chats.add(new SignalChat(file, book, chat, book.title(chat)));
    }
    if (chats.isEmpty()) {
      throw new RefusedException(file.name(), 0, "This export of Signal has no messages in it.");
    }
  }

  private static void item(JsonReader json, SignalBook book) throws IOException, RefusedException {
    if (json.next() != JsonToken.START_OBJECT) {
      json.skip();
      return;
    }
    while (json.next() == JsonToken.NAME) {
      if (json.name(OF_ITEM) == 0) {
        book.uses(json.nextNumber(-1));
      } else {
        json.skip();
      }
    }
  }
}
