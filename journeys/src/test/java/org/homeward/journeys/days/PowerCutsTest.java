package org.homeward.journeys.days;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.homeward.journeys.person.Journey;
import org.homeward.journeys.person.Night;
import org.homeward.journeys.program.ClosedVault;
import org.homeward.journeys.program.Disk;
import org.homeward.journeys.program.Figures;
import org.homeward.journeys.program.PlainVisitor;
import org.homeward.journeys.program.PlainVisitor.Answer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// The power fails at random moments while somebody writes. What was answered with "kept" is kept.
@Journey
@Order(1)
class PowerCutsTest {
  /// More of them find rarer moments; fewer are for trying the test itself.
  private static final int KILLS = Integer.getInteger("homeward.kills", 200);

  private static final int LOOK_EVERY = 20;
  private static final int MILLIS_LEAST = 50;
  private static final int MILLIS_MOST = 400;
  private static final int PATIENCE_SECONDS = 60;
  private static final Pattern TEXT = Pattern.compile("\"text\" ?: ?\"reason number (\\d+)\"");

  @RegisterExtension final Night night = new Night();

  private final Set<Integer> acknowledged = ConcurrentHashMap.newKeySet();
  private volatile int written;

  @Test
  void any_number_of_power_cuts_loses_nothing_that_was_kept() throws Exception {
    long seed = Long.getLong("homeward.seed", 1);
    String rerun = "-Dhomeward.seed=" + seed;
    Figures.print("Power cuts: " + rerun);
    var random = new Random(seed);
    long began = System.nanoTime();
    night.home().stop();
    ClosedVault.createAsQuickToOpen(night.home().data(), night.passphrase());
    night.home().start();
    for (int kill = 1; kill <= KILLS; kill++) {
      writeUntilThePowerFails(random.nextInt(MILLIS_LEAST, MILLIS_MOST), rerun);
      if (kill % LOOK_EVERY == 0) {
        everythingIsThere(rerun);
      }
    }
    long seconds = Duration.ofNanos(System.nanoTime() - began).toSeconds();
    Figures.print(
        "Power cuts: %d kills, %d entries acknowledged and there, %d s."
            .formatted(KILLS, acknowledged.size(), seconds));
    assertTrue(acknowledged.size() > KILLS, "it wrote between the cuts: " + acknowledged.size());
  }

  private void writeUntilThePowerFails(int millis, String seed) throws Exception {
    try (var visitor = new PlainVisitor(night.home().address())) {
      visitor.unlocks(night.passphrase());
      var writing = new CountDownLatch(1);
      var writer = CompletableFuture.runAsync(() -> write(visitor, writing));
      assertTrue(writing.await(PATIENCE_SECONDS, TimeUnit.SECONDS), seed);
      assertTrue(night.home().staysFor(millis), seed);
      night.home().kill();
      writer.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }
    // A killed program cannot remove the native library it unpacked.
    Disk.remove(night.home().temporary());
    night.home().forgetPort();
    night.home().start();
  }

  private void write(PlainVisitor visitor, CountDownLatch writing) {
    String id = visitor.get("/n/k4/new").entryId().substring(0, 8);
    writing.countDown();
    try {
      while (true) {
        int number = written + 1;
        written = number;
        var form =
            Map.of("id", id + number, "seen", "0", "text", "reason number " + number, "felt", "");
        Answer answer = visitor.post("/n/k4/keep", form);
        assertEquals(303, answer.status());
        acknowledged.add(number);
      }
    } catch (UncheckedIOException e) {
      // The power is gone: this one was not acknowledged, and may be there or not.
      return;
    }
  }

  private void everythingIsThere(String seed) {
    try (var visitor = new PlainVisitor(night.home().address())) {
      visitor.unlocks(night.passphrase());
      Matcher text = TEXT.matcher(visitor.post("/s/export", Map.of()).body());
      Set<Integer> lost = new TreeSet<>(acknowledged);
      while (text.find()) {
        lost.remove(Integer.valueOf(text.group(1)));
      }
      assertEquals(Set.of(), lost, seed);
    }
  }
}
