package org.homeward.web.server;

import java.util.Map;

/// What every response says, so that a browser keeps nothing, sends nothing on and runs nothing but
/// our own script.
final class Headers {
  private static final String POLICY =
      "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self';"
          + " form-action 'self'; base-uri 'none'; frame-ancestors 'none';"
          + " require-trusted-types-for 'script'; trusted-types 'none'";

  /// For everything.
  static final Map<String, String> ALWAYS =
      Map.of(
          "Content-Security-Policy", POLICY,
          "X-Content-Type-Options", "nosniff",
          "Referrer-Policy", "no-referrer",
          "Cross-Origin-Opener-Policy", "same-origin",
          "Cross-Origin-Resource-Policy", "same-origin",
          "Permissions-Policy", "camera=(), microphone=(), geolocation=()",
          "X-Frame-Options", "DENY");

  /// For every page: never kept by a browser.
  static final String NO_STORE = "no-store";

  /// For a sentence without a page.
  static final Map<String, String> PLAIN_TEXT =
      Map.of("Content-Type", "text/plain; charset=utf-8", "Cache-Control", NO_STORE);

  /// For assets, whose address changes with their content.
  static final String FOR_GOOD = "private, max-age=31536000, immutable";

  private Headers() {}
}
