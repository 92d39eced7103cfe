package org.homeward.chats.registry;

import java.util.List;
import org.homeward.chats.reading.ChatFormat;

/// Every format that is read, in the order they are tried.
public final class Formats {
  private Formats() {}

  public static List<ChatFormat> all() {
    return List.of();
  }
}
