package org.homeward.chats.formats.meta;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.homeward.chats.reading.RefusedException;
import org.homeward.chats.source.Bundle;
import org.homeward.chats.source.Source;
import org.homeward.chats.text.Utf8Text;
import org.homeward.chats.text.json.JsonNames;
import org.homeward.chats.text.json.JsonReader;
import org.homeward.chats.text.json.JsonToken;
import org.homeward.chats.text.name.ShownName;
import org.jspecify.annotations.Nullable;

/// The pages of one chat.
///
/// @param pages at least one, the oldest messages first: the highest number first
record MetaThread(List<MetaPage> pages) {
  private static final String MESSAGES_FOLDER = "messages/";

  private static final int TITLE = 0;
  private static final int THREAD_NAME = 1;
  private static final int PARTICIPANTS = 2;
  private static final JsonNames OF_PAGE = JsonNames.of("title", "threadName", "participants");
  private static final JsonNames OF_PARTICIPANT = JsonNames.of("name");

  MetaThread {
    pages = pages.stream().sorted(Comparator.comparingInt(MetaPage::number).reversed()).toList();
  }

  /// The threads in what a person gave, in the order of their files.
  static List<MetaThread> in(Bundle bundle) throws IOException {
    Map<String, List<MetaPage>> threads = new LinkedHashMap<>();
    for (Source file : bundle.files()) {
      if (bundle.files().size() > 1 && !file.name().toLowerCase(Locale.ROOT).endsWith(".json")) {
        continue;
      }
      MetaPage page = MetaPage.of(file);
      if (page != null) {
        threads.computeIfAbsent(key(page, threads), key -> new ArrayList<>()).add(page);
      }
    }
    return threads.values().stream().map(MetaThread::new).toList();
  }

  // A download in several parts has several roots; below them a thread's folder is the same. Two
  // whole downloads have the same pages twice, and are two chats that overlap.
  private static String key(MetaPage page, Map<String, List<MetaPage>> threads) {
    String name = page.file().name();
    if (page.number() == 0) {
      return name;
    }
    String folder = name.substring(0, name.lastIndexOf('/') + 1);
    int root = folder.lastIndexOf(MESSAGES_FOLDER);
    String shared = root < 0 ? folder : folder.substring(root);
    List<MetaPage> known = threads.getOrDefault(shared, List.of());
    return known.stream().anyMatch(other -> other.number() == page.number()) ? folder : shared;
  }

  /// The app that wrote it, or null where nothing tells.
  @Nullable MetaApp app(Bundle bundle) {
    for (MetaPage page : pages) {
      MetaApp told = page.encrypted() ? MetaApp.MESSENGER : ofPath(page.file().name());
      if (told == null) {
        told = page.app();
      }
      if (told != null) {
        return told;
      }
    }
    MetaApp told = ofPath(bundle.name());
    for (int i = 0; told == null && i < bundle.files().size(); i++) {
      told = ofPath(bundle.files().get(i).name());
    }
    return told;
  }

  private static @Nullable MetaApp ofPath(String path) {
    String lower = path.toLowerCase(Locale.ROOT);
    if (lower.contains("instagram")) {
      return MetaApp.INSTAGRAM;
    }
    boolean messenger =
        lower.contains("facebook")
            || lower.contains("messenger")
            || lower.contains("/e2ee_cutover/")
            || lower.contains("/archived_threads/")
            || lower.contains("/filtered_threads/");
    return messenger ? MetaApp.MESSENGER : null;
  }

  /// What the app calls the chat, or else who is in it.
  String title() throws IOException, RefusedException {
    MetaPage page = pages.getLast();
    Source file = page.file();
    List<String> people = new ArrayList<>();
    String title = "";
    try (JsonReader json = new JsonReader(Utf8Text.of(file.open()), file.name())) {
      json.next();
      while (json.next() == JsonToken.NAME) {
        switch (json.name(OF_PAGE)) {
          case TITLE -> title = shown(json);
          // Encrypted chats have a number behind their name.
          case THREAD_NAME -> title = shown(json).replaceFirst("_\\d+$", "");
          case PARTICIPANTS -> participants(json, people);
          default -> json.skip();
        }
      }
    }
    return title.isEmpty() ? ShownName.of(String.join(", ", people)) : title;
  }

  private static String shown(JsonReader json) throws IOException, RefusedException {
    return json.nextText() ? ShownName.of(Mojibake.undo(json.string())) : "";
  }

  private static void participants(JsonReader json, List<String> people)
      throws IOException, RefusedException {
    if (json.next() != JsonToken.START_ARRAY) {
      json.skip();
      return;
    }
    while (json.next() != JsonToken.END_ARRAY && json.token() != JsonToken.END) {
      if (json.token() == JsonToken.STRING) {
        people.add(ShownName.of(Mojibake.undo(json.string())));
      } else if (json.token() == JsonToken.START_OBJECT) {
        while (json.next() == JsonToken.NAME) {
          if (json.name(OF_PARTICIPANT) == 0) {
            people.add(shown(json));
          } else {
            json.skip();
          }
        }
      } else {
        json.skip();
      }
    }
  }
}
