package org.homeward.chats.formats.whatsapp;

import java.util.Locale;
import org.homeward.chats.reading.Limits;

/// People's and groups' names as a person would write them.
final class Names {
  private static final String[] BEGINNINGS = {
    "WhatsApp Chat with ",
    "WhatsApp Chat - ",
    "WhatsApp Chat mit ",
    "WhatsApp-Chat mit ",
    "WhatsApp Chat met ",
    "WhatsApp-chat met ",
    "WhatsApp Chat: ",
    "Chat de WhatsApp con ",
    "Chat de WhatsApp amb ",
    "Chat WhatsApp con ",
    "Chat WhatsApp - ",
    "Chat do WhatsApp com ",
    "Conversa do WhatsApp com ",
    "Conversa no WhatsApp com ",
    "Discussion WhatsApp avec ",
    "Чат WhatsApp с контактом ",
    "Чат WhatsApp с ",
    "Чат WhatsApp з ",
    "Чат у WhatsApp з ",
    "Czat WhatsApp z ",
    "WhatsApp-chatt med ",
    "WhatsApp Chat med ",
    "WhatsApp-chat med ",
    "WhatsApp-keskustelu ",
    "Chat WhatsApp dengan ",
    "Chat WhatsApp cu ",
    "Conversație WhatsApp cu ",
    "Konverzace WhatsApp s ",
    "Συνομιλία WhatsApp με ",
    "محادثة واتساب مع ",
    "دردشة واتساب مع ",
    "גיבוי WhatsApp עם ",
    "צ'אט WhatsApp עם ",
    "Đoạn chat WhatsApp với ",
    "Cuộc trò chuyện WhatsApp với ",
  };
  private static final String[] ENDINGS = {
    " ile WhatsApp Sohbeti", " ile WhatsApp sohbeti", " WhatsApp Chat", "とのWhatsAppチャット", "とのトーク"
  };

  private Names() {}

  /// A name as it is shown: without marks, the tilde of people who are not saved, and odd spaces.
  static String clean(String raw) {
    StringBuilder name = new StringBuilder(raw.length());
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      if (Marks.isSpace(c)) {
        name.append(' ');
      } else if (c == 0x2011) {
        name.append('-');
      } else if (!Marks.isMark(c) && !Character.isISOControl(c)) {
        name.append(c);
      }
    }
    String trimmed = name.toString().strip();
    if (trimmed.startsWith("~") && trimmed.length() > 1) {
      trimmed = trimmed.substring(1).strip();
    }
    return cut(trimmed);
  }

  private static String cut(String name) {
    if (name.length() <= Limits.NAME_LENGTH_MAX) {
      return name;
    }
    int end = Limits.NAME_LENGTH_MAX;
    return name.substring(0, Character.isHighSurrogate(name.charAt(end - 1)) ? end - 1 : end);
  }

  /// Whether a file is called as WhatsApp calls the text of a chat.
  static boolean isChatFile(String fileName) {
    return fileName.toLowerCase(Locale.ROOT).matches("_chat( ?\\(\\d+\\))?\\.txt")
        || !ofFile(fileName).isEmpty();
  }

  /// The chat's name in a file's name, or "".
  static String ofFile(String fileName) {
    int dot = fileName.lastIndexOf('.');
    String base = Marks.strip(dot > 0 ? fileName.substring(0, dot) : fileName).strip();
    for (String beginning : BEGINNINGS) {
      if (startsWith(base, beginning)) {
        return clean(base.substring(beginning.length()));
      }
    }
    for (String ending : ENDINGS) {
      if (base.endsWith(ending)) {
        return clean(base.substring(0, base.length() - ending.length()));
      }
    }
    // 与小明的 WhatsApp 聊天
    int with = base.startsWith("与") || base.startsWith("與") ? base.indexOf('的') : -1;
    return with > 1 && base.contains("WhatsApp") ? clean(base.substring(1, with)) : "";
  }

  // Some systems put underscores in the place of spaces.
  private static boolean startsWith(String base, String beginning) {
    return base.replace('_', ' ').regionMatches(true, 0, beginning, 0, beginning.length());
  }
}
