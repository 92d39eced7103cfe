package org.homeward.bench.vault;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.homeward.bench.Machine;
import org.homeward.bench.Measurement;
import org.homeward.bench.Report;
import org.homeward.bench.Size;
import org.homeward.bench.TemporaryFolder;
import org.homeward.bench.sample.SampleVault;
import org.homeward.store.sqlite.SqliteLogStore;
import org.homeward.vault.KeyCost;

/// Opening a long book, beyond the passphrase, beside deciphering its bytes alone.
public final class OpenMeasurement implements Measurement {
  private static final int MANY = 50_000;

  @Override
  public String name() {
    return "open";
  }

  @Override
  public String question() {
    return "How long does opening 10,000 and 100,000 entries take, beside deciphering alone?";
  }

  /// Openings in fresh virtual machines and in used ones.
  private record Times(List<Double> cold, List<Double> warm) {
    Times() {
      this(new ArrayList<>(), new ArrayList<>());
    }
  }

  @Override
  public void run(Report report, Size size) throws Exception {
    for (int entries : new int[] {size.of(10_000, 600), size.of(100_000, 1_200)}) {
      try (TemporaryFolder folder = new TemporaryFolder()) {
        Path plain = folder.path().resolve("plain.db");
        Path folded = folder.path().resolve("folded.db");
        Path alone = folder.path().resolve("alone");
        SampleVault.writeTo(plain, KeyCost.forTestsInsecurely(), entries, false);
        SampleVault.writeTo(folded, KeyCost.forTestsInsecurely(), entries, true);
        SealedAlone.write(alone, lengths(plain), new Random(entries));
        Times byLog = new Times();
        Times bySnapshot = new Times();
        Times deciphering = new Times();
        int probes = size.of(entries > MANY ? 2 : 4, 1);
        int openings = size.of(entries > MANY ? 3 : 6, 2);
        for (int i = 0; i < probes; i++) {
          probe(byLog, plain, alone, openings, "book");
          probe(bySnapshot, folded, alone, openings, "book");
          probe(deciphering, plain, alone, openings, "alone");
        }
        report(
            report,
            entries + " entries, just started",
            byLog.cold,
            bySnapshot.cold,
            deciphering.cold);
        report(report, entries + " entries, in use", byLog.warm, bySnapshot.warm, deciphering.warm);
      }
    }
    report.goal("within 3 times, and 10,000 entries within 300 ms");
  }

  private static void report(
      Report report, String when, List<Double> log, List<Double> snapshot, List<Double> alone) {
    report.figure(when + ", from the log", Report.median(log), "ms");
    report.figure("  from the snapshot", Report.median(snapshot), "ms");
    report.figure("  deciphering the records alone", Report.median(alone), "ms");
    report.ratio("  log : deciphering", Report.median(log), Report.median(alone));
    report.ratio("  snapshot : deciphering", Report.median(snapshot), Report.median(alone));
  }

  private static List<Integer> lengths(Path file) {
    List<Integer> lengths = new ArrayList<>();
    try (SqliteLogStore store = SqliteLogStore.open(file)) {
      store.read(
          store.vaults().getFirst(),
          1,
          (_, record) -> {
            lengths.add(record.length);
            return true;
          });
    }
    return lengths;
  }

  private static void probe(Times times, Path vault, Path alone, int openings, String what)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Machine.java());
    command.addAll(Machine.programFlags());
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.addAll(
        List.of(
            OpenProbe.class.getName(),
            vault.toString(),
            alone.toString(),
            what,
            Integer.toString(openings)));
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    List<Double> millis;
    try (var out = process.inputReader()) {
      millis = out.lines().map(Double::valueOf).toList();
    }
    if (process.waitFor() != 0 || millis.size() != openings) {
      throw new IOException("Opening in a fresh virtual machine failed");
    }
    times.cold().add(millis.getFirst());
    // The first few are still being compiled.
    times.warm().addAll(millis.subList(openings / 2, openings));
  }
}
