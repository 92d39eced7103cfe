package org.homeward.path.see.chats;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.homeward.chats.archive.Archive;
import org.homeward.chats.history.Found;
import org.homeward.chats.history.History;
import org.homeward.chats.message.Message;
import org.homeward.chats.message.Sink;
import org.homeward.chats.reading.DayOrder;
import org.homeward.chats.reading.Reading;
import org.homeward.chats.reading.Reading.Choices;
import org.homeward.chats.reading.RefusedException;
import org.homeward.chats.registry.Formats;
import org.homeward.chats.relay.Relay;
import org.homeward.chats.source.Bundle;
import org.homeward.chats.source.Bundles;
import org.homeward.chats.source.Source;
import org.homeward.chats.words.Scanned;

/// Reads what a person gave: finds the chats, then one history.
final class ChatFiles {
  private static final History HISTORY = new History(Formats.all());
  private static final List<String> MEDIA =
      List.of(
          ".jpg", ".jpeg", ".png", ".webp", ".gif", ".mp4", ".mov", ".3gp", ".opus", ".m4a", ".mp3",
          ".aac", ".ogg", ".oga", ".pdf", ".vcf", ".heic", ".webm", ".tgs");

  private ChatFiles() {}

  /// Each file as what it holds.
  static List<Bundle> bundles(List<? extends Source> files) throws IOException {
    List<Bundle> bundles = new ArrayList<>();
    for (Source file : files) {
      bundles.add(Bundles.of(file));
    }
    return bundles;
  }

  /// About how many bytes a reader will look at: all but pictures, films and sounds.
  static long expected(List<Bundle> bundles) {
    return bundles.stream()
        .flatMap(bundle -> bundle.files().stream())
        .filter(file -> !isMedia(file.name()))
        .mapToLong(file -> Math.max(0, file.size()))
        .sum();
  }

  private static boolean isMedia(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return MEDIA.stream().anyMatch(lower::endsWith);
  }

  static List<Found> find(List<Bundle> bundles, Choices choices, Task task)
      throws IOException, RefusedException {
    return HISTORY.find(bundles, new Reading(choices, task::read));
  }

  /// Reads chats into memory. Their words are looked at on the way, by all cores: the pictures need
  /// it, and nobody waits for it then.
  ///
  /// @param near how much of the files is in memory meanwhile, in bytes
  static Loaded read(List<Found> chosen, Choices choices, Task task, long near)
      throws IOException, RefusedException {
    var reading = new Reading(choices, task::read);
    var archive = new Archive(reading.room());
    int helpers = Math.max(1, Runtime.getRuntime().availableProcessors() - 1);
    try (var relay =
        new Relay(
            () -> new Scanned(Phrases.ALL),
            archive,
            helpers,
            Thread.ofPlatform().daemon().factory())) {
      reading.room().take(near);
      HISTORY.read(chosen, Map.of(), reading, relay);
      relay.finish();
    }
    return new Loaded(
        chosen.getFirst().chat().name(),
        chosen.stream().map(found -> found.chat().format()).distinct().toList(),
        archive,
        reading.notes().all());
  }

  /// Whether what was refused can be read once the order of day and month is said: the one question
  /// only the person can answer.
  static boolean isReadWith(DayOrder order, List<Found> chosen, Choices choices, Task task)
      throws IOException {
    var told = new Choices(choices.zone(), order, choices.me());
    try {
      HISTORY.read(chosen, Map.of(), new Reading(told, task::read), new Unheard());
      return true;
    } catch (RefusedException e) {
      return false;
    }
  }

  /// Lets messages pass.
  private static final class Unheard implements Sink {
    private final List<String> names = new ArrayList<>();

    @Override
    public int sender(String name) {
      int known = names.indexOf(name);
      if (known >= 0) {
        return known;
      }
      names.add(name);
      return names.size() - 1;
    }

    @Override
    public void message(Message message) {
      // Only whether there are any is of interest.
    }
  }
}
