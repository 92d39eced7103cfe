package org.homeward.web.page;

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
