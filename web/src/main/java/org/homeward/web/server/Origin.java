package org.homeward.web.server;

import java.util.Set;
import java.util.function.IntSupplier;

/// The addresses this program answers to: this machine's own names, at its port. A page elsewhere
/// whose name was pointed at this machine (DNS rebinding) has another name and gets nothing.
public final class Origin {
  private static final Set<String> NAMES = Set.of("127.0.0.1", "localhost", "[::1]");

  private final IntSupplier port;

  /// @param port the port listened on, known once the server runs
  public Origin(IntSupplier port) {
    this.port = port;
  }

  /// Whether a `Host` header names us.
  boolean isOurs(String host) {
    int colon = host.lastIndexOf(':');
    boolean hasPort = colon > host.lastIndexOf(']');
    String name = hasPort ? host.substring(0, colon) : host;
    String ending = hasPort ? host.substring(colon + 1) : "80";
    return NAMES.contains(name) && ending.equals(Integer.toString(port.getAsInt()));
  }

  /// Whether a form was sent by a page of somebody else, by what the browser says of it.
  ///
  /// @param origin the `Origin` header; empty where not sent
  /// @param fetchSite the `Sec-Fetch-Site` header; empty where not sent
  boolean isForeign(String origin, String fetchSite) {
    if (!fetchSite.isEmpty() && !fetchSite.equals("same-origin") && !fetchSite.equals("none")) {
      return true;
    }
    // A page under "no-referrer" sends "null" for its own forms, so "null" alone proves nothing.
    return !origin.isEmpty()
        && !origin.equals("null")
        && !(origin.startsWith("http://") && isOurs(origin.substring("http://".length())));
  }
}
