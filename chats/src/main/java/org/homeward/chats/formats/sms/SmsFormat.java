package org.homeward.chats.formats.sms;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.homeward.chats.reading.Chat;
import org.homeward.chats.reading.ChatFormat;
import org.homeward.chats.reading.Reading;
import org.homeward.chats.reading.RefusedException;
import org.homeward.chats.source.Bundle;
import org.homeward.chats.source.Source;

/// XML of "SMS Backup & Restore": one file with every conversation of a phone.
///
/// Its conversations are only known when the file was read to its end, which takes as long as its
/// attached pictures are big; nothing of them is kept.
public final class SmsFormat implements ChatFormat {
  static final String ID = "sms-backup";

  private static final int HEAD_BYTES = 65536;
  private static final String BYTE_ORDER_MARK = "\u00ef\u00bb\u00bf";

  @Override
  public String id() {
    return ID;
  }

  @Override
  public List<Chat> find(Bundle bundle, Reading reading) throws IOException, RefusedException {
    List<Chat> chats = new ArrayList<>();
    boolean found = false;
    for (Source file : bundle.files()) {
      if ((bundle.files().size() == 1 || mayBe(file.fileName())) && isBackup(file)) {
        found = true;
        addChats(file, reading, chats);
      }
    }
    if (found && chats.isEmpty()) {
      throw new RefusedException(bundle.name(), 0, "This backup of SMS has no messages in it.");
    }
    return chats;
  }

  /// Whether a file beside others is worth a look.
  private static boolean mayBe(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.endsWith(".xml") || lower.endsWith(".txt") || lower.indexOf('.') < 0;
  }

  private static boolean isBackup(Source file) throws IOException {
    String head = new String(file.head(HEAD_BYTES), StandardCharsets.ISO_8859_1);
    int root = head.indexOf("<smses");
    int first = head.indexOf('<');
    // Before the root there are only a declaration, comments and blanks.
    return root >= 0
        && head.substring(0, first).replace(BYTE_ORDER_MARK, "").isBlank()
        && (first == root || head.startsWith("<?", first) || head.startsWith("<!", first));
  }

  private static void addChats(Source file, Reading reading, List<Chat> chats) throws IOException {
    AddressBook book = new AddressBook();
    List<Integer> seen = new ArrayList<>();
    try (SmsRecords records = new SmsRecords(reading.open(file), book)) {
      while (records.next()) {
        while (seen.size() <= records.address()) {
          seen.add(0);
        }
        if (records.box() != SmsRecords.DRAFT) {
          seen.set(records.address(), 1);
        }
      }
    }
    book.settle();
    boolean[] used = new boolean[book.conversations().size()];
    for (int address = 0; address < seen.size(); address++) {
      int conversation = book.conversation(address);
      if (seen.get(address) > 0 && !used[conversation]) {
        used[conversation] = true;
        chats.add(new SmsChat(file, book, conversation, book.conversations().get(conversation)));
      }
    }
  }
}
