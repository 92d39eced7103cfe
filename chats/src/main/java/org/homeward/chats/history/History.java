package org.homeward.chats.history;

import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.homeward.chats.archive.Archive;
import org.homeward.chats.message.Sink;
import org.homeward.chats.reading.Chat;
import org.homeward.chats.reading.ChatFormat;
import org.homeward.chats.reading.NoteKind;
import org.homeward.chats.reading.Reading;
import org.homeward.chats.reading.RefusedException;
import org.homeward.chats.reading.Room;
import org.homeward.chats.source.Bundle;
import org.homeward.chats.source.Source;

/// Finds the chats in what a person gave and reads them as one history.
public final class History {
  private final List<ChatFormat> formats;

  /// @param formats in the order they are tried
  public History(List<ChatFormat> formats) {
    this.formats = List.copyOf(formats);
  }

  /// The chats in all bundles, in the order given.
  ///
  /// @throws RefusedException where a bundle holds no chat of any format, or one that cannot be
  ///   read
  public List<Found> find(List<Bundle> bundles, Reading reading)
      throws IOException, RefusedException {
    List<Found> found = new ArrayList<>();
    for (int i = 0; i < bundles.size(); i++) {
      List<Chat> chats = find(bundles.get(i), reading);
      if (chats.isEmpty()) {
        throw new RefusedException(bundles.get(i).name(), 0, whyNothing(bundles.get(i)));
      }
      for (Chat chat : chats) {
        found.add(new Found(i, chat));
      }
    }
    return found;
  }

  private List<Chat> find(Bundle bundle, Reading reading) throws IOException, RefusedException {
    List<Chat> chats = new ArrayList<>();
    // One file is of one format; among several, each format may have some.
    boolean alone = bundle.files().size() == 1;
    for (ChatFormat format : formats) {
      if (!alone || chats.isEmpty()) {
        chats.addAll(format.find(bundle, reading));
      }
    }
    return chats;
  }

  private static String whyNothing(Bundle bundle) {
    if (bundle.files().stream().allMatch(file -> file.size() == 0)) {
      return "There is nothing in it.";
    }
    return bundle.files().size() == 1 && isText(bundle.files().getFirst())
        ? "This is no chat export of a kind that is known here: no line begins like a message."
        : "This is no chat export of a kind that is known here.";
  }

  private static boolean isText(Source file) {
    return file.name().toLowerCase(Locale.ROOT).endsWith(".txt");
  }

  /// The chats a person means: those called `name` (capitals and accents do not matter), or whose
  /// name has it in it where none is called so; in each bundle with more than one.
  ///
  /// @param name what the person wrote, or "" where they did not
  public static List<Found> choose(List<Found> found, String name) {
    if (name.isEmpty()) {
      return found;
    }
    String wanted = plain(name);
    List<Found> exact = named(found, plain -> plain.equals(wanted));
    return exact.isEmpty() ? named(found, plain -> plain.contains(wanted)) : exact;
  }

  private static List<Found> named(List<Found> found, Predicate<String> wanted) {
    return found.stream().filter(one -> wanted.test(plain(one.chat().name()))).toList();
  }

  private static String plain(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT)
        .strip();
  }

  /// Whether these are one history: no bundle has more than one of them.
  public static boolean isOne(List<Found> chosen) {
    return !chosen.isEmpty()
        && chosen.stream().mapToInt(Found::bundle).distinct().count() == chosen.size();
  }

  /// Reads chats as one history into `sink`: one as it is, several merged and in order of time.
  ///
  /// @param called by another name of a person, the one to use
  public void read(List<Found> chosen, Map<String, String> called, Reading reading, Sink sink)
      throws IOException, RefusedException {
    try {
      readAll(chosen, called, reading, sink);
    } catch (Room.FullException e) {
      throw tooMuch();
    }
  }

  /// What is said where there is no room for all of it.
  public static RefusedException tooMuch() {
    return new RefusedException(
        "",
        0,
        "This is more than there is memory for here. Give fewer files at once, or export a"
            + " shorter time.");
  }

  private static void readAll(
      List<Found> chosen, Map<String, String> called, Reading reading, Sink sink)
      throws IOException, RefusedException {
    if (chosen.size() == 1) {
      chosen.getFirst().chat().read(reading, new JoinedNames(called, sink));
      return;
    }
    Archive history = new Archive(reading.room());
    int doubles = 0;
    for (Found found : chosen) {
      Archive next = new Archive(reading.room());
      found.chat().read(reading, new JoinedNames(called, next));
      Merge.Merged merged = Merge.of(history, next);
      history = merged.history();
      doubles += merged.doubles();
    }
    reading
        .notes()
        .say(
            NoteKind.MERGED,
            "",
            0,
            "%d files were read as one history; %d messages were in more than one of them."
                .formatted(chosen.size(), doubles));
    history.replay(sink);
    history.close();
  }
}
