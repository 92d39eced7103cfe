package org.homeward.journeys.person;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;

/// Notes everything that no page of ours may do: complain, break a rule of its content policy, ask
/// another host, or be answered with a fault of the server.
final class Watch {
  private final List<String> complaints = new CopyOnWriteArrayList<>();
  private final List<String> asked = new CopyOnWriteArrayList<>();
  private final Supplier<String> address;
  private String elsewhere = "nowhere:";

  Watch(BrowserContext context, Supplier<String> address) {
    this.address = address;
    context.onConsoleMessage(this::heard);
    context.onWebError(error -> complaints.add("page error: " + error.error()));
    context.onRequest(this::asked);
    context.onResponse(this::answered);
  }

  /// Where leaving may lead.
  void mayAlsoAsk(String address) {
    elsewhere = address;
  }

  private void heard(ConsoleMessage message) {
    // An answer that asks again (422) or asks first (403, 409) is reported here, and is no fault;
    // nor is it one of the page when a draft finds the program ended.
    boolean isExpected =
        message.text().startsWith("Failed to load resource: the server responded")
            || message.text().endsWith("net::ERR_CONNECTION_REFUSED");
    boolean isBad = message.type().equals("error") || message.type().equals("warning");
    if (isBad && !isExpected) {
      complaints.add("console: " + message.text());
    }
  }

  private void asked(Request request) {
    String url = request.url();
    asked.add(request.method() + " " + url);
    boolean ours = url.startsWith(address.get() + "/") || url.startsWith("data:");
    if (!ours && !url.startsWith(elsewhere)) {
      complaints.add("asked another host: " + url);
    }
  }

  private void answered(Response response) {
    if (response.status() >= 500) {
      complaints.add(response.status() + " from " + response.url());
    }
  }

  List<String> complaints() {
    return List.copyOf(complaints);
  }

  /// Every request since the last time this was asked.
  List<String> takeAsked() {
    List<String> all = List.copyOf(asked);
    asked.clear();
    return all;
  }
}
