package org.homeward.chats.formats.meta;

import java.io.IOException;
import org.homeward.chats.message.Sink;
import org.homeward.chats.reading.Chat;
import org.homeward.chats.reading.Reading;
import org.homeward.chats.reading.RefusedException;

/// One thread of an export.
record MetaChat(MetaThread thread, String name, MetaApp app) implements Chat {
  @Override
  public String format() {
    return app.id();
  }

  @Override
  public void read(Reading reading, Sink sink) throws IOException, RefusedException {
    MetaPageReader pages = new MetaPageReader(reading, sink);
    for (MetaPage page : thread.pages()) {
      pages.read(page.file());
    }
  }
}
