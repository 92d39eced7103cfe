package org.homeward.bench.pages;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Every page of an open site that links lead to, once; of those that differ in nothing but an id,
/// the first.
final class Links {
  private static final Pattern LINK = Pattern.compile("href=\"(/[^\"#]*)[\"#]");
  private static final Pattern NO_PAGE = Pattern.compile("/x|/a/.*|.*/export|.*\\.(css|js|svg)");

  private Links() {}

  /// Takes a page.
  @FunctionalInterface
  interface Visit {
    /// @param path its address
    /// @param html what was answered; other kinds of files are not told
    void page(String path, String html) throws IOException;
  }

  /// Visits them all, from the first page on.
  static void follow(OpenSite site, Visit visit) throws IOException, InterruptedException {
    Deque<String> waiting = new ArrayDeque<>(List.of("/"));
    Set<String> known = new HashSet<>(waiting);
    try (HttpClient browser = HttpClient.newHttpClient()) {
      while (!waiting.isEmpty()) {
        String path = waiting.remove();
        HttpResponse<String> answer = ask(browser, site, path);
        if (!answer.headers().firstValue("content-type").orElse("").startsWith("text/html")) {
          continue;
        }
        visit.page(path, answer.body());
        Matcher link = LINK.matcher(answer.body());
        while (link.find()) {
          String next = link.group(1);
          if (!NO_PAGE.matcher(next).matches() && known.add(withoutIds(next))) {
            waiting.add(next);
          }
        }
      }
    }
  }

  private static HttpResponse<String> ask(HttpClient browser, OpenSite site, String path)
      throws IOException, InterruptedException {
    URI address = URI.create("http://127.0.0.1:" + site.port() + path);
    HttpRequest request = HttpRequest.newBuilder(address).header("Cookie", site.cookie()).build();
    return browser.send(request, HttpResponse.BodyHandlers.ofString());
  }

  /// An address with a word where ids differ.
  static String withoutIds(String path) {
    return path.replaceAll("/[0-9a-z]{16}(?=/|$)", "/{id}")
        .replaceAll("(?<=/history|/from)/\\d+$", "/{n}");
  }
}
