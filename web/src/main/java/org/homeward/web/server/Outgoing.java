package org.homeward.web.server;

import java.util.Map;

/// A whole response.
///
/// @param status the HTTP status
/// @param headers by name, beside the ones every response has
/// @param body the bytes
record Outgoing(int status, Map<String, String> headers, byte[] body) {}
