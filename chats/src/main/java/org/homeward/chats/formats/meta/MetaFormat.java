package org.homeward.chats.formats.meta;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.homeward.chats.reading.Chat;
import org.homeward.chats.reading.ChatFormat;
import org.homeward.chats.reading.NoteKind;
import org.homeward.chats.reading.Reading;
import org.homeward.chats.reading.RefusedException;
import org.homeward.chats.source.Bundle;

/// JSON of one of the two apps. What could be either is taken for Messenger, and said.
public final class MetaFormat implements ChatFormat {
  private final MetaApp app;

  public MetaFormat(MetaApp app) {
    this.app = app;
  }

  @Override
  public String id() {
    return app.id();
  }

  @Override
  public List<Chat> find(Bundle bundle, Reading reading) throws IOException, RefusedException {
    List<Chat> chats = new ArrayList<>();
    for (MetaThread thread : MetaThread.in(bundle)) {
      MetaApp told = thread.app(bundle);
      if (told == null && app == MetaApp.MESSENGER) {
        reading
            .notes()
            .say(
                NoteKind.APP_UNSURE,
                thread.pages().getFirst().file().name(),
                0,
                "Messenger and Instagram write such files, and nothing in this one tells which.");
      }
      if (app == (told == null ? MetaApp.MESSENGER : told)) {
        chats.add(new MetaChat(thread, thread.title(), app));
      }
    }
    return chats;
  }
}
