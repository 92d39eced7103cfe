package org.homeward.chats.formats.imessage;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.homeward.chats.reading.Chat;
import org.homeward.chats.reading.ChatFormat;
import org.homeward.chats.reading.Reading;
import org.homeward.chats.reading.RefusedException;
import org.homeward.chats.source.Bundle;
import org.homeward.chats.source.Source;
import org.homeward.chats.text.sqlite.DamagedDatabaseException;
import org.homeward.chats.text.sqlite.Database;
import org.jspecify.annotations.Nullable;

/// The database Messages keeps on a Mac, `chat.db`, or a phone's copy of it.
public final class MessagesFormat implements ChatFormat {
  static final String ID = "imessage";

  private static final int HEAD_BYTES = 64;

  @Override
  public String id() {
    return ID;
  }

  @Override
  public List<Chat> find(Bundle bundle, Reading reading) throws IOException, RefusedException {
    List<Chat> chats = new ArrayList<>();
    for (Source file : bundle.files()) {
      if ((bundle.files().size() == 1 || mayBe(file.fileName()))
          && Database.starts(file.head(HEAD_BYTES))) {
        addChats(file, log(bundle, file), chats);
      }
    }
    return chats;
  }

  /// Whether a file beside others is worth a look.
  private static boolean mayBe(String name) {
    return name.endsWith(".db") || name.endsWith(".sqlite") || name.indexOf('.') < 0;
  }

  private static @Nullable Source log(Bundle bundle, Source file) {
    List<Source> logs = bundle.named(name -> name.equals(file.name() + "-wal"));
    return logs.isEmpty() ? null : logs.getFirst();
  }

  private static void addChats(Source file, @Nullable Source log, List<Chat> chats)
      throws IOException, RefusedException {
    try (MessagesDatabase database = MessagesDatabase.open(file, log)) {
      if (database == null) {
        return;
      }
      Map<String, Integer> taken = new HashMap<>();
      for (Conversation conversation : new Conversations(database).all()) {
        int times = taken.merge(conversation.name(), 1, Integer::sum);
        String name = conversation.name() + (times > 1 ? " (" + times + ")" : "");
        chats.add(new MessagesChat(file, log, conversation, name));
      }
    } catch (DamagedDatabaseException e) {
      throw refused(file, e);
    }
  }

  /// Why a database that is damaged beyond its rows cannot be read.
  static RefusedException refused(Source file, DamagedDatabaseException e) {
    return new RefusedException(file.name(), 0, Objects.requireNonNull(e.getMessage()));
  }
}
