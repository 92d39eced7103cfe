package org.homeward.chats.formats.whatsapp;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.homeward.chats.reading.Reading;
import org.homeward.chats.reading.RefusedException;
import org.homeward.chats.source.Bundle;
import org.homeward.chats.source.BytesSource;
import org.homeward.chats.source.Source;
import org.jspecify.annotations.Nullable;

/// What a chat is called: by its file, by its first notice, or by who is in it. Looked for when it
/// is first asked; until then the beginning of the file is held.
final class ChatName {
  private final Source file;
  private final Bundle bundle;
  private byte[] head;
  private final HeaderShape shape;
  private final Reading reading;
  private @Nullable String text;

  /// @param head the file's beginning, shorter than a line may be
  ChatName(Source file, Bundle bundle, byte[] head, HeaderShape shape, Reading reading) {
    this.file = file;
    this.bundle = bundle;
    this.head = head;
    this.shape = shape;
    this.reading = reading;
  }

  /// The name, or "" where nothing says it.
  synchronized String text() {
    if (text == null) {
      text = find();
      head = new byte[0];
    }
    return text;
  }

  private String find() {
    String named = Names.ofFile(file.fileName());
    if (named.isEmpty()) {
      named = Names.ofFile(folderName());
    }
    if (named.isEmpty()) {
      named = Names.ofFile(bundle.name() + (bundle.name().contains(".") ? "" : ".zip"));
    }
    return named.isEmpty() ? byContent() : named;
  }

  private String folderName() {
    String path = file.name().substring(0, file.name().length() - file.fileName().length());
    String folder = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    return folder.substring(folder.lastIndexOf('/') + 1) + ".zip";
  }

  private String byContent() {
    Map<String, Tally> tallies = scouted().tallies();
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

  private Scout scouted() {
    try {
      return Scout.of(new BytesSource("head", head), shape);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    } catch (RefusedException impossible) {
      throw new IllegalStateException("the head is longer than a line may be", impossible);
    }
  }
}
