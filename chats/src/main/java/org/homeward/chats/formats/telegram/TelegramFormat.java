package org.homeward.chats.formats.telegram;

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

/// JSON of Telegram Desktop. A file of one chat is known by its first bytes; one of a whole account
/// is walked through once, without looking at any message.
public final class TelegramFormat implements ChatFormat {
  static final String ID = "telegram";

  @Override
  public String id() {
    return ID;
  }

  @Override
  public List<Chat> find(Bundle bundle, Reading reading) throws IOException, RefusedException {
    List<Chat> chats = new ArrayList<>();
    for (Source file : bundle.files()) {
      if (bundle.files().size() == 1 || mayBe(file.fileName())) {
        addChats(file, reading, chats);
      }
    }
    return chats;
  }

  private static boolean mayBe(String name) {
    return name.toLowerCase(Locale.ROOT).endsWith(".json");
  }

  private static void addChats(Source file, Reading reading, List<Chat> chats)
      throws IOException, RefusedException {
    TelegramHead head = TelegramHead.of(file);
    switch (head.shape()) {
      case ONE_CHAT -> chats.add(new TelegramChat(file, head.name(), 0, 1));
      case ONE_CHAT_NAMED_LATER, ACCOUNT -> chats.addAll(TelegramIndex.of(file, reading));
      case OTHER -> {}
    }
  }
}
