package org.homeward.chats.formats.whatsapp;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.homeward.chats.reading.Chat;
import org.homeward.chats.reading.ChatFormat;
import org.homeward.chats.reading.Reading;
import org.homeward.chats.reading.RefusedException;
import org.homeward.chats.source.Bundle;
import org.homeward.chats.source.Source;
import org.homeward.chats.text.Utf8Text;
import org.jspecify.annotations.Nullable;

/// WhatsApp's export of a chat: one text, alone or among the files that were sent.
public final class WhatsApp implements ChatFormat {
  static final String ID = "whatsapp";

  private static final int HEAD_BYTES = 64 * 1024;
  // An iPhone numbers the files that were sent; a text among them is one of those.
  private static final int NUMBER_DIGITS = 8;

  /// Reads the lists of words the app writes, which [#find] would have to wait for; on any thread.
  public static void prepare() {
    AppWords.all();
  }

  @Override
  public String id() {
    return ID;
  }

  @Override
  public List<Chat> find(Bundle bundle, Reading reading) throws IOException, RefusedException {
    List<WhatsAppChat> found = new ArrayList<>();
    boolean alone = bundle.files().size() == 1;
    for (Source file : bundle.files()) {
      if (alone || isText(file)) {
        WhatsAppChat chat = chat(file, bundle, reading);
        if (chat != null) {
          // One alone is read without its name.
          if (!alone) {
            chat.called().text();
          }
          found.add(chat);
        }
      }
    }
    return List.copyOf(found.size() < 2 ? found : withoutAttachments(found));
  }

  private static boolean isText(Source file) {
    String name = file.name();
    return name.toLowerCase(Locale.ROOT).endsWith(".txt")
        && !name.startsWith("__MACOSX/")
        && !name.contains("/__MACOSX/")
        && !file.fileName().startsWith("._");
  }

  // In a folder with a text that is called as WhatsApp calls it, other texts were sent in the chat.
  private static List<WhatsAppChat> withoutAttachments(List<WhatsAppChat> found) {
    Set<String> foldersOfChats =
        found.stream()
            .filter(WhatsApp::isCalledAChat)
            .map(chat -> folder(chat.source()))
            .collect(Collectors.toSet());
    return found.stream()
        .filter(chat -> isCalledAChat(chat) || !foldersOfChats.contains(folder(chat.source())))
        .toList();
  }

  private static boolean isCalledAChat(WhatsAppChat chat) {
    String name = chat.source().fileName();
    return Names.isChatFile(name) && !isNumbered(name);
  }

  private static boolean isNumbered(String name) {
    int digits = 0;
    while (digits < name.length() && name.charAt(digits) >= '0' && name.charAt(digits) <= '9') {
      digits++;
    }
    return digits == NUMBER_DIGITS && name.startsWith("-", digits);
  }

  private static String folder(Source source) {
    return source.name().substring(0, source.name().length() - source.fileName().length());
  }

  private static @Nullable WhatsAppChat chat(Source file, Bundle bundle, Reading reading)
      throws IOException, RefusedException {
    byte[] head = Utf8Text.head(file, HEAD_BYTES);
    HeaderShape shape = ShapeLearner.learn(head);
    if (shape == null || OtherFormats.isSignalExport(head, shape)) {
      return null;
    }
    return new WhatsAppChat(file, new ChatName(file, bundle, head, shape, reading), shape);
  }
}
