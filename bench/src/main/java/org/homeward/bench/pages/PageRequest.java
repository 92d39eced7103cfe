package org.homeward.bench.pages;

import java.nio.charset.StandardCharsets;

/// What a browser sends to have a page.
final class PageRequest {
  private PageRequest() {}

  /// The bytes of the request, with all a browser sends along.
  static byte[] of(int port, String path, String cookie) {
    return String.join(
            "\r\n",
            "GET " + path + " HTTP/1.1",
            "Host: 127.0.0.1:" + port,
            "User-Agent: Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0",
            "Accept: text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8",
            "Accept-Language: en-GB,en;q=0.5",
            "Accept-Encoding: gzip, deflate, br",
            "Cookie: " + cookie,
            "Sec-Fetch-Dest: document",
            "Sec-Fetch-Mode: navigate",
            "Sec-Fetch-Site: same-origin",
            "",
            "")
        .getBytes(StandardCharsets.US_ASCII);
  }
}
