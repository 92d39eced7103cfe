package org.homeward.web.page;

import java.io.IOException;
import java.io.OutputStream;
import java.util.OptionalLong;

/// What answers a call.
public sealed interface Reply {
  /// A page.
  ///
  /// @param status the HTTP status, 200 to 599
  /// @param template its name, like `hold/urge/urge.jte`
  /// @param model what the template shows, its parameter `page`; not null
  record Page(int status, String template, Object model) implements Reply {}

  /// Go and look there: the answer to every successful POST, so that reloading repeats nothing.
  ///
  /// @param path a path of ours, beginning with `/`
  record SeeOther(String path) implements Reply {}

  /// A file to keep.
  ///
  /// @param contentType its media type
  /// @param fileName a discreet name; letters, digits, dots and hyphens
  record Download(String contentType, String fileName, byte[] bytes) implements Reply {}

  /// A file of the person's own, sent as it is read and never whole in memory. What it holds runs
  /// nothing and asks for nothing, whatever it is.
  ///
  /// @param contentType its media type
  /// @param fileName what the person calls it, in any characters
  /// @param inPage whether a page of ours shows it; else it is one to keep
  /// @param size how many bytes there are, exactly; empty where that is known only afterwards
  /// @param bytes writes them, once and in order
  record Stream(String contentType, String fileName, boolean inPage, OptionalLong size, Bytes bytes)
      implements Reply {}

  /// Writes what a file holds.
  @FunctionalInterface
  interface Bytes {
    /// Writes all of it.
    ///
    /// @param out where to; the caller closes it
    /// @throws IOException when there is no more to be had; then the browser is told
    void writeTo(OutputStream out) throws IOException;
  }

  /// There is nothing at this address.
  record NotFound() implements Reply {}

  /// Done, with nothing to show: for the small script's background posts.
  record NoContent() implements Reply {}

  /// A few words for the small script, which asks how far something is.
  record Words(String words) implements Reply {}

  /// A page that went well.
  static Reply page(String template, Object model) {
    return new Page(200, template, model);
  }

  /// A page shown again because something in the form needs another look.
  static Reply again(String template, Object model) {
    return new Page(422, template, model);
  }

  /// Go and look there.
  static Reply see(String path) {
    return new SeeOther(path);
  }
}
