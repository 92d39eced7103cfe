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
  private static final int RUNS = 7;
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
      whatsApp(android);
      memory(android);
      telegram();
      sms();
    }

    private void whatsApp(Path android) throws Exception {
      Path hours = export(Export.ANDROID_12_HOURS, size.of(MESSAGES, MESSAGES_TRIED));
      Path ios = export(Export.IOS, size.of(MESSAGES, MESSAGES_TRIED));
      Path small = folder.resolve("small.zip");
      MediaZip.write(small, android, 0);
      Path large = folder.resolve("large.zip");
      MediaZip.write(large, android, size.of(VIDEOS, 1));
      var lines =
          new Turn("bytes counted in lines, wc -l", List.of("wc", "-l", android.toString()));
      // Into a pipe: grep stops at the first line where nobody reads what it prints.
      List<String> grep =
          List.of("bash", "-c", "LC_ALL=C grep -c ' - ' \"$1\" | cat", "bash", android.toString());
      var headers = new Turn("headers found, LC_ALL=C grep -c ' - '", grep);
      var plain = new Turn("WhatsApp, counts and waits", chats(List.of(), "--no-words", android));
      var words =
          new Turn("WhatsApp, with the words of six languages", chats(List.of(), "", android));
      var half = new Turn("ANDROID_12_HOURS", chats(List.of(), "--no-words", hours));
      var phone = new Turn("IOS", chats(List.of(), "--no-words", ios));
      var text = new Turn("the text in a zip", chats(List.of(), "--no-words", small));
      var media = new Turn("the zip with 1 GB of videos", chats(List.of(), "--no-words", large));
      List<Turn> turns = new ArrayList<>(List.of(lines, headers, plain, words));
      Optional<Turn> other =
          Peer.in(folder.resolve("peer"))
              .map(peer ->
                  new Turn("whatsapp-chat-parser 4.0.2, parsing only", peer.reading(android)));
      other.ifPresent(turns::add);
      turns.addAll(List.of(half, phone, text, media));
      take(turns);
      if (other.isPresent()) {
        against(other.get(), plain, "whatsapp-chat-parser : counts and waits");
        report.goal("at least 8 times, better 12 times");
        against(other.get(), words, "whatsapp-chat-parser : with words");
        report.goal("at least 5 times, better 8 times");
      } else {
        report.goal("whatsapp-chat-parser could not be installed: there is nothing beside it");
      }
      ratio("ANDROID_12_HOURS : ANDROID", half, plain);
      ratio("IOS : ANDROID", phone, plain);
      report.goal("at most 1.25 times, better 1.1 times");
      ratio("the zip with videos : the zip alone", media, text);
      ratio("the zip with videos : the text alone", media, plain);
      report.goal("at most 1.3 times, better 1.15 times");
      for (Path file : List.of(hours, ios, small, large)) {
        Files.delete(file);
      }
    }

    private void against(Turn other, Turn ours, String label) {
      ratio(label, other, ours);
      report.ratio("  in processor time", other.middle().cpuMillis(), ours.middle().cpuMillis());
    }

    private void memory(Path chat) throws Exception {
      List<String> bound = List.of("-Xmx48m");
      var one = new Turn("with -Xmx48m", chats(bound, "", chat));
      take(List.of(one));
      Files.delete(chat);
      Path long10 = export(Export.ANDROID, size.of(10 * MESSAGES, 10 * MESSAGES_TRIED));
      var ten = new Turn("ten times the messages, with -Xmx48m", chats(bound, "", long10));
      take(List.of(ten));
      Files.delete(long10);
      report.figure("peak memory", one.peakMegabytes(), "MB");
      report.figure("more for ten times", ten.peakMegabytes() - one.peakMegabytes(), "MB");
      report.goal("at most 96 MB, better 64 MB; at most 10 MB more, better none");
    }

    private void telegram() throws Exception {
      Path file = export(Export.TELEGRAM, size.of(MESSAGES, MESSAGES_TRIED));
      report.figure("Telegram, the file", megabytes(file), "MB");
      var ours =
          new Turn("Telegram, counts and waits", chats(List.of("-Xmx48m"), "--no-words", file));
      var jackson =
          new Turn(
              "Jackson's streaming parser, same bytes",
              Program.java(
                  List.of("-Xmx48m", "-cp", System.getProperty("java.class.path")),
                  JacksonAlone.class.getName(),
                  file.toString()));
      take(List.of(ours, jackson));
      ratio("Jackson : Telegram", jackson, ours);
      report.goal("at least 1 times, better 1.25 times, in at most 96 MB");
      Files.delete(file);
    }

    private void sms() throws Exception {
      Path file = export(Export.SMS, size.of(MESSAGES, MESSAGES_TRIED) / SMS_SHARE);
      report.figure("SMS, the file", megabytes(file), "MB");
      var cat = new Turn("cat, same bytes", List.of("cat", file.toString()));
      var ours = new Turn("SMS, counts and waits", chats(List.of("-Xmx48m"), "--no-words", file));
      take(List.of(cat, ours));
      report.figure("SMS", megabytes(file) * 1000 / ours.middle().millis(), "MB/s");
      ratio("SMS : cat", ours, cat);
      report.goal("at least 300 MB/s, better 600 MB/s");
      Files.delete(file);
    }

    private void few() throws Exception {
      Path file = export(Export.ANDROID, FEW);
      var java = new Turn("java -version", List.of(Machine.java(), "-version"));
      var ours = new Turn("1,000 messages", chats(List.of(), "", file));
      take(List.of(java, ours));
      ratio("1,000 messages : java -version", ours, java);
      report.goal("at most 4 times, better 2 times");
    }

    /// Runs commands by turns, several times each, since a machine is fast and slow by turns as
    /// well; tells the run of the median time of each, and the memory of one more.
    private void take(List<Turn> turns) throws Exception {
      for (int round = 0; round < size.of(RUNS, 1); round++) {
        for (Turn turn : turns) {
          turn.run(folder);
        }
      }
      for (Turn turn : turns) {
        turn.watch(folder);
        report.figure(turn.label(), turn.middle().millis(), "ms   (" + turn.inWords() + ")");
      }
    }

    private void ratio(String label, Turn one, Turn other) {
      report.ratio(label, one.times(other), 1);
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

    private static double megabytes(Path file) throws IOException {
      return (double) Files.size(file) / BYTES_PER_MEGABYTE;
    }
  }
}
