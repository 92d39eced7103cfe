package org.homeward.journeys.days;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.util.concurrent.atomic.AtomicLong;
import org.homeward.journeys.person.Journey;
import org.homeward.journeys.person.Night;
import org.homeward.journeys.person.Person;
import org.homeward.journeys.person.Screen;
import org.homeward.journeys.program.Figures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// The first screen of an urge, on an old phone at the edge of a network: a quarter of this
/// machine's speed, 400 kbit/s, 400 ms there and back.
@Journey
class SlowPhoneTest {
  private static final int BYTES_A_SECOND = 400_000 / 8;
  private static final int REQUESTS_MAX = 4;
  private static final int BYTES_MAX = 40_000;

  /// Two trips over that network take 800 ms; the rest is room for a busy machine.
  private static final double FIRST_VISIT_MILLIS_MAX = 4_000;

  private static final double NEXT_VISIT_MILLIS_MAX = 3_000;

  @RegisterExtension final Night night = new Night();

  @Test
  void the_first_screen_of_an_urge_is_there_at_once_on_a_slow_phone() {
    Person person = night.person(Screen.PHONE);
    Page page = person.page();
    var bytes = new AtomicLong();
    CDPSession session = page.context().newCDPSession(page);
    session.send("Network.enable");
    session.on(
        "Network.loadingFinished",
        event -> bytes.addAndGet(event.get("encodedDataLength").getAsLong()));
    session.send("Network.emulateNetworkConditions", network());
    JsonObject slow = new JsonObject();
    slow.addProperty("rate", 4);
    session.send("Emulation.setCPUThrottlingRate", slow);

    double first = paints(person);
    int requests = person.takeAsked().size();
    double next = paints(person);

    Figures.print(
        ("An urge on a slow phone: first paint after %.0f ms, on the next visit after %.0f ms;"
                + " %d requests, %d bytes.")
            .formatted(first, next, requests, bytes.get()));
    assertTrue(requests <= REQUESTS_MAX, requests + " requests");
    assertTrue(bytes.get() <= BYTES_MAX, bytes + " bytes");
    assertTrue(first < FIRST_VISIT_MILLIS_MAX, first + " ms");
    assertTrue(next < NEXT_VISIT_MILLIS_MAX, next + " ms");
  }

  private static JsonObject network() {
    JsonObject network = new JsonObject();
    network.addProperty("offline", false);
    network.addProperty("latency", 400);
    network.addProperty("downloadThroughput", BYTES_A_SECOND);
    network.addProperty("uploadThroughput", BYTES_A_SECOND);
    return network;
  }

  /// Opens the page of an urge, locked and with nothing written.
  ///
  /// @return when something was first to be seen, in milliseconds
  private double paints(Person person) {
    person.page().navigate(night.home().address() + "/n/m2");
    person.sees("You don’t have to do anything yet.");
    String firstPaint = "performance.getEntriesByName('first-contentful-paint')";
    person.page().waitForFunction(firstPaint + ".length > 0");
    return ((Number) person.page().evaluate(firstPaint + "[0].startTime")).doubleValue();
  }
}
