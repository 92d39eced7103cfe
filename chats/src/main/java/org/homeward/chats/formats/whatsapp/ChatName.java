package org.homeward.chats.formats.whatsapp;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.homeward.chats.reading.Reading;
import org.homeward.chats.reading.RefusedException;
import org.homeward.chats.source.Bundle;
import org.homeward.chats.source.BytesSource;
import org.homeward.chats.source.Source;

/// What a chat is called: by its file, by its first notice, or by who is in it.
final class ChatName {
  private ChatName() {}

  static String of(Source file, Bundle bundle, byte[] head, HeaderShape shape, Reading reading)
      throws IOException, RefusedException {
    String named = Names.ofFile(file.fileName());
    if (named.isEmpty()) {
      named = Names.ofFile(folderName(file));
    }
    if (named.isEmpty()) {
      named = Names.ofFile(bundle.name() + (bundle.name().contains(".") ? "" : ".zip"));
    }
    return named.isEmpty() ? byContent(head, shape, reading) : named;
  }

  private static String folderName(Source file) {
    String path = file.name().substring(0, file.name().length() - file.fileName().length());
    String folder = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    return folder.substring(folder.lastIndexOf('/') + 1) + ".zip";
  }

  private static String byContent(byte[] head, HeaderShape shape, Reading reading)
      throws IOException, RefusedException {
    Map<String, Tally> tallies = Scout.of(new BytesSource("head", head), shape).tallies();
    for (Tally tally : tallies.values()) {
      if (shape.bracketed() && tally.hasNotices()) {
        return Names.clean(tally.whole());
      }
    }
    String me = reading.choices().me();
    List<String> people =
        tallies.values().stream()
            .map(tally -> Names.clean(tally.whole()))
            .filter(name -> !name.equals(me))
            .distinct()
            .toList();
    return people.size() == 1 || (people.size() == 2 && me == null)
        ? String.join(", ", people)
        : "";
  }
}
