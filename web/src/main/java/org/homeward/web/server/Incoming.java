package org.homeward.web.server;

import java.util.Map;

/// A request as the HTTP server hands it over, unchecked.
///
/// @param method GET, POST, HEAD or any other
/// @param path the path as sent, still encoded, without a query
/// @param headers by lower-case name, the first of each
/// @param body the bytes sent; empty where none
record Incoming(String method, String path, Map<String, String> headers, byte[] body) {
  String header(String lowerCaseName) {
    return headers.getOrDefault(lowerCaseName, "");
  }
}
