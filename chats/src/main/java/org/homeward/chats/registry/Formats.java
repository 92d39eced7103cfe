package org.homeward.chats.registry;

import java.util.List;
import org.homeward.chats.formats.discord.DiscordFormat;
import org.homeward.chats.formats.discord.DiscordPackageFormat;
import org.homeward.chats.formats.google.GoogleChatFormat;
import org.homeward.chats.formats.imessage.ExportedTextFormat;
import org.homeward.chats.formats.imessage.MessagesFormat;
import org.homeward.chats.formats.line.LineFormat;
import org.homeward.chats.formats.meta.MetaApp;
import org.homeward.chats.formats.meta.MetaFormat;
import org.homeward.chats.formats.signal.SignalExportFormat;
import org.homeward.chats.formats.signal.SignalFormat;
import org.homeward.chats.formats.sms.SmsFormat;
import org.homeward.chats.formats.telegram.TelegramFormat;
import org.homeward.chats.formats.whatsapp.WhatsApp;
import org.homeward.chats.reading.ChatFormat;

/// Every format that is read, in the order they are tried.
public final class Formats {
  private Formats() {}

  /// Makes ready what finding chats needs anyway. Of use on a thread beside it, never needed.
  public static void prepare() {
    WhatsApp.prepare();
  }

  public static List<ChatFormat> all() {
    return List.of(
        new WhatsApp(),
        new TelegramFormat(),
        new MetaFormat(MetaApp.MESSENGER),
        new MetaFormat(MetaApp.INSTAGRAM),
        new SignalFormat(),
        new SignalExportFormat(),
        new MessagesFormat(),
        new ExportedTextFormat(),
        new SmsFormat(),
        new LineFormat(),
        new GoogleChatFormat(),
        new DiscordFormat(),
        new DiscordPackageFormat());
  }
}
