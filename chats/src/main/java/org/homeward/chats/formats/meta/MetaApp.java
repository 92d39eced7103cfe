package org.homeward.chats.formats.meta;

/// The app that wrote an export.
public enum MetaApp {
  MESSENGER("messenger"),
  INSTAGRAM("instagram");

  private final String id;

  MetaApp(String id) {
    this.id = id;
  }

  String id() {
    return id;
  }
}
