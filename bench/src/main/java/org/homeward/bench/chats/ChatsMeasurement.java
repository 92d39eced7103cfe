package org.homeward.bench.chats;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.homeward.bench.Machine;
import org.homeward.bench.Measurement;
import org.homeward.bench.Report;
import org.homeward.bench.Size;
import org.homeward.bench.TemporaryFolder;
import org.homeward.bench.program.Program;

/// How fast and in how much memory a person's messages are read: whole processes, the start of the
/// virtual machine included, each beside a peer or a tool that only looks at the bytes.
public final class ChatsMeasurement implements Measurement {
  private static final int MESSAGES = 1_000_000;
  private static final int MESSAGES_TRIED = 2_000;
  private static final int FEW = 1_000;
  private static final int SMS_SHARE = 50;
  private static final int VIDEOS = 100;
  private static final int RUNS = 5;
  private static final int BYTES_PER_MEGABYTE = 1_000_000;

  private final Program program;

  /// Measures this program.
  public ChatsMeasurement(Program program) {
    this.program = program;
  }

  @Override
  public String name() {
    return "chats";
  }

  @Override
  public String question() {
    return "How long does reading and measuring a million messages take, and in what memory?";
  }

  @Override
  public void run(Report report, Size size) throws Exception {
    try (TemporaryFolder folder = new TemporaryFolder()) {
      new Measuring(report, size, folder.path()).run();
    }
  }

  private final class Measuring {
    private final Report report;
    private final Size size;
    private final Path folder;

    private Measuring(Report report, Size size, Path folder) {
      this.report = report;
      this.size = size;
      this.folder = folder;
    }

    private void run() throws Exception {
      // First: after gigabytes were written, the system takes from the next short run what it can.
      few();
      Path android = export(Export.ANDROID, size.of(MESSAGES, MESSAGES_TRIED));
      Run plain = whatsApp(android);
      styles(plain);
      zipped(android, plain);
      memory(android);
      telegram();
      sms();
    }

    private Run whatsApp(Path android) throws Exception {
      tell("bytes counted in lines, wc -l", List.of("wc", "-l", android.toString()));
      tell(
          "headers found, LC_ALL=C grep -c ' - '",
          // Into a pipe: grep stops at the first line where nobody reads what it prints.
          List.of("bash", "-c", "LC_ALL=C grep -c ' - ' \"$1\" | cat", "bash", android.toString()));
      Run plain = tell("WhatsApp, counts and waits", chats(List.of(), "--no-words", android));
      Run words = tell("WhatsApp, with the words of six languages", chats(List.of(), "", android));
      Optional<Peer> peer = Peer.in(folder.resolve("peer"));
      if (peer.isEmpty()) {
        report.goal("whatsapp-chat-parser could not be installed: there is nothing beside it");
        return plain;
      }
      Run other = tell("whatsapp-chat-parser 4.0.2, parsing only", peer.get().reading(android));
      report.ratio("whatsapp-chat-parser : counts and waits", other.millis(), plain.millis());
      report.ratio("  in processor time", other.cpuMillis(), plain.cpuMillis());
      report.goal("at least 8 times, better 12 times");
      report.ratio("whatsapp-chat-parser : with words", other.millis(), words.millis());
      report.ratio("  in processor time", other.cpuMillis(), words.cpuMillis());
      report.goal("at least 5 times, better 8 times");
      return plain;
    }

    private void styles(Run android) throws Exception {
      for (Export style : List.of(Export.ANDROID_12_HOURS, Export.IOS)) {
        Path file = export(style, size.of(MESSAGES, MESSAGES_TRIED));
        Run run = tell(style.name(), chats(List.of(), "--no-words", file));
        report.ratio(style.name() + " : ANDROID", run.millis(), android.millis());
        Files.delete(file);
      }
      report.goal("at most 1.25 times, better 1.1 times");
    }

    private void zipped(Path chat, Run alone) throws Exception {
      Path small = folder.resolve("small.zip");
      MediaZip.write(small, chat, 0);
      Path large = folder.resolve("large.zip");
      MediaZip.write(large, chat, size.of(VIDEOS, 1));
      Run text = tell("the text in a zip", chats(List.of(), "--no-words", small));
      Run media = tell("the zip with 1 GB of videos", chats(List.of(), "--no-words", large));
      report.ratio("the zip with videos : the zip alone", media.millis(), text.millis());
      report.ratio("the zip with videos : the text alone", media.millis(), alone.millis());
      report.goal("at most 1.3 times, better 1.15 times");
      Files.delete(small);
      Files.delete(large);
    }

    private void memory(Path chat) throws Exception {
      List<String> bound = List.of("-Xmx48m");
      Run one = tell("with -Xmx48m", chats(bound, "", chat));
      Files.delete(chat);
      Path long10 = export(Export.ANDROID, size.of(10 * MESSAGES, 10 * MESSAGES_TRIED));
      Run ten = tell("ten times the messages, with -Xmx48m", chats(bound, "", long10));
      Files.delete(long10);
      report.figure("peak memory", one.peakMegabytes(), "MB");
      report.figure("more for ten times", ten.peakMegabytes() - one.peakMegabytes(), "MB");
      report.goal("at most 96 MB, better 64 MB; at most 10 MB more, better none");
    }

    private void telegram() throws Exception {
      Path file = export(Export.TELEGRAM, size.of(MESSAGES, MESSAGES_TRIED));
      report.figure("Telegram, the file", megabytes(file), "MB");
      Run ours = tell("Telegram, counts and waits", chats(List.of("-Xmx48m"), "--no-words", file));
      Run jackson =
          tell(
              "Jackson's streaming parser, same bytes",
              Program.java(
                  List.of("-Xmx48m", "-cp", System.getProperty("java.class.path")),
                  JacksonAlone.class.getName(),
                  file.toString()));
      report.ratio("Jackson : Telegram", jackson.millis(), ours.millis());
      report.goal("at least 1 times, better 1.25 times, in at most 96 MB");
      Files.delete(file);
    }

    private void sms() throws Exception {
      Path file = export(Export.SMS, size.of(MESSAGES, MESSAGES_TRIED) / SMS_SHARE);
      report.figure("SMS, the file", megabytes(file), "MB");
      Run cat = tell("cat, same bytes", List.of("cat", file.toString()));
      Run ours = tell("SMS, counts and waits", chats(List.of("-Xmx48m"), "--no-words", file));
      report.figure("SMS", megabytes(file) * 1000 / ours.millis(), "MB/s");
      report.ratio("SMS : cat", ours.millis(), cat.millis());
      report.goal("at least 300 MB/s, better 600 MB/s");
      Files.delete(file);
    }

    private void few() throws Exception {
      Path file = export(Export.ANDROID, FEW);
      Run java = tell("java -version", List.of(Machine.java(), "-version"));
      Run ours = tell("1,000 messages", chats(List.of(), "", file));
      report.ratio("1,000 messages : java -version", ours.millis(), java.millis());
      report.goal("at most 4 times, better 2 times");
    }

    private Path export(Export export, int messages) throws IOException {
      Path file = folder.resolve(export.name().toLowerCase(java.util.Locale.ROOT));
      export.to(file, messages);
      return file;
    }

    private List<String> chats(List<String> flags, String option, Path file) {
      List<String> command = new ArrayList<>(program.chats(flags));
      command.addAll(List.of("--json", file.toString()));
      if (!option.isEmpty()) {
        command.add(option);
      }
      return command;
    }

    /// Runs a command several times and tells the run of the median time, and the memory of one
    /// more.
    private Run tell(String label, List<String> command) throws Exception {
      List<Run> runs = new ArrayList<>();
      for (int i = 0; i < size.of(RUNS, 1); i++) {
        runs.add(Run.of(folder, command, false));
      }
      runs.sort(java.util.Comparator.comparingDouble(Run::millis));
      Run middle = runs.get(runs.size() / 2).withPeakOf(Run.of(folder, command, true));
      report.figure(label, middle.millis(), "ms   (" + middle + ")");
      return middle;
    }

    private static double megabytes(Path file) throws IOException {
      return (double) Files.size(file) / BYTES_PER_MEGABYTE;
    }
  }
}
