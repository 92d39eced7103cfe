package org.homeward.chats.reading;

import java.io.IOException;
import java.util.List;
import java.util.Random;
import org.homeward.chats.source.Bundle;
import org.homeward.chats.source.Bundles;
import org.homeward.chats.source.BytesSource;

/// Reads damaged files until time is up: two seconds, or as long as `-Dhomeward.fuzz.seconds` says.
/// Nothing but the declared exceptions may come out.
public final class Fuzz {
  private static final Corruption[] CORRUPTIONS = Corruption.values();

  private Fuzz() {}

  /// Damages the files of `originals`, each one chat export in one file, and reads them.
  ///
  /// @param name what the files are called
  public static void run(ChatFormat format, String name, List<byte[]> originals) {
    long seconds = Long.getLong("homeward.fuzz.seconds", 2);
    long firstSeed = Long.getLong("homeward.fuzz.seed", 1);
    long until = System.nanoTime() + seconds * 1_000_000_000L;
    for (long seed = firstSeed; System.nanoTime() - until < 0; seed++) {
      Random random = new Random(seed);
      byte[] file = originals.get(random.nextInt(originals.size()));
      for (int times = random.nextInt(3); times >= 0; times--) {
        file = CORRUPTIONS[random.nextInt(CORRUPTIONS.length)].of(file, random);
      }
      read(format, name, file, seed);
    }
  }

  private static void read(ChatFormat format, String name, byte[] file, long seed) {
    try {
      Bundle bundle = Bundles.of(new BytesSource(name, file));
      Reading reading = Collected.reading();
      for (Chat chat : format.find(bundle, reading)) {
        chat.read(reading, new Collected());
      }
    } catch (RefusedException | IOException declared) {
      if (declared.getMessage() == null) {
        throw new AssertionError(rerun(format, seed), declared);
      }
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      throw new AssertionError(rerun(format, seed), e);
    }
  }

  private static String rerun(ChatFormat format, long seed) {
    return format.id() + " fails; again with -Dhomeward.fuzz.seed=" + seed;
  }
}
