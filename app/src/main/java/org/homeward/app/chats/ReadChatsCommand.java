package org.homeward.app.chats;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.ThreadFactory;
import java.util.function.Supplier;
import org.homeward.app.commandline.ChatChoices;
import org.homeward.app.machine.Refusal;
import org.homeward.app.machine.Terminal;
import org.homeward.chats.history.Both;
import org.homeward.chats.history.Found;
import org.homeward.chats.history.History;
import org.homeward.chats.history.Totals;
import org.homeward.chats.measure.Analysis;
import org.homeward.chats.measure.Settings;
import org.homeward.chats.message.Sink;
import org.homeward.chats.reading.NoteKind;
import org.homeward.chats.reading.Reading;
import org.homeward.chats.reading.RefusedException;
import org.homeward.chats.registry.Formats;
import org.homeward.chats.relay.Relay;
import org.homeward.chats.source.Bundles;
import org.homeward.chats.source.UnreadableException;
import org.homeward.chats.words.Lexicon;
import org.homeward.chats.words.Scanned;
import org.homeward.chats.words.WordCheck;

/// Reads exported chats once and prints what is in them.
public final class ReadChatsCommand {
  private static final int BUFFER = 64 * 1024;
  // Reading is what no other thread can help with, and it takes a third of the whole.
  private static final int HELPERS_MAX = 3;
  private static final ThreadFactory THREADS = Thread.ofPlatform().daemon().factory();

  private final Terminal terminal;
  private final Supplier<ZoneId> machineZone;

  /// @param terminal where what was read is printed
  /// @param machineZone where instants are shown as wall-clock times, where nothing else was chosen
  public ReadChatsCommand(Terminal terminal, Supplier<ZoneId> machineZone) {
    this.terminal = terminal;
    this.machineZone = machineZone;
  }

  /// Reads the files and prints them as asked.
  ///
  /// @throws Refusal when they cannot be read as a chat, in words that say which file and why
  public void run(List<Path> files, ChatChoices choices) throws Refusal, IOException {
    ZoneId chosenZone = choices.zone();
    Supplier<ZoneId> zone = chosenZone == null ? machineZone : () -> chosenZone;
    Reading reading =
        new Reading(
            new Reading.Choices(zone, choices.dayOrder(), choices.me()), bytes -> {}, THREADS);
    OutputStream out = new BufferedOutputStream(terminal.out(), BUFFER);
    FutureTask<Lexicon> words = new FutureTask<>(lexicon(choices));
    if (choices.output() == ChatChoices.Output.WORDS_CHECKED) {
      words.run();
      new WordCheck(ready(words)).print(terminal.out());
      return;
    }
    // While the chats are looked for: that takes as long, and most of it needs none of them.
    THREADS.newThread(Formats::prepare).start();
    if (choices.words() && choices.output() != ChatChoices.Output.MESSAGES) {
      THREADS.newThread(words).start();
    }
    try {
      History history = new History(Formats.all());
      List<Found> found = history.find(Bundles.open(files.toArray(Path[]::new)), reading);
      List<Found> chosen = History.choose(found, choices.chat());
      if (chosen.isEmpty()) {
        throw new RefusedException(
            "", 0, "No chat here is called so. There are: " + ChatList.names(found) + ".");
      }
      if (History.isOne(chosen)) {
        print(history, chosen, choices, reading, words, out);
      } else {
        list(chosen, choices, out);
      }
    } catch (RefusedException e) {
      out.flush();
      throw new Refusal(e.sentence());
    } catch (UnreadableException e) {
      out.flush();
      throw new Refusal(e.sentence());
    }
    out.flush();
  }

  private static void list(List<Found> found, ChatChoices choices, OutputStream out) {
    switch (choices.output()) {
      case TEXT -> ChatList.print(found, text(out));
      case JSON, MESSAGES, WORDS_CHECKED -> ChatList.write(found, out);
    }
  }

  private static void print(
      History history,
      List<Found> chosen,
      ChatChoices choices,
      Reading reading,
      FutureTask<Lexicon> words,
      OutputStream out)
      throws IOException, RefusedException {
    if (choices.output() == ChatChoices.Output.MESSAGES) {
      try (JsonLines lines = new JsonLines(out)) {
        history.read(chosen, choices.called(), reading, new MessageLines(lines.json()));
      }
      return;
    }
    Totals totals = new Totals();
    // Every message comes marked, so that it looks for no words itself.
    Analysis analysis = new Analysis(Settings.usual(Lexicon.NONE));
    try (Relay relay = relay(new Both(totals, analysis), choices, words)) {
      history.read(chosen, choices.called(), reading, relay);
      relay.finish();
    }
    ChatReport report =
        new ChatReport(
            ChatList.formats(chosen),
            totals,
            reading.notes().all(),
            analysis.results(isCapped(reading)),
            choices.words());
    switch (choices.output()) {
      case TEXT -> new TextReport(text(out)).print(report);
      case JSON, MESSAGES, WORDS_CHECKED -> new JsonReport(out).write(report);
    }
  }

  private static Relay relay(Sink sink, ChatChoices choices, FutureTask<Lexicon> words) {
    if (!choices.words()) {
      return Relay.withoutTexts(sink, THREADS);
    }
    int helpers = Math.clamp(Runtime.getRuntime().availableProcessors() - 1, 1, HELPERS_MAX);
    return new Relay(() -> new Scanned(ready(words)), sink, helpers, THREADS);
  }

  private static Lexicon ready(FutureTask<Lexicon> words) {
    try {
      return words.get();
    } catch (ExecutionException | InterruptedException e) {
      throw new IllegalStateException("the word lists are not ready", e);
    }
  }

  /// The person's own lists are read at once, as they may be refused; the packed ones when asked.
  private static Callable<Lexicon> lexicon(ChatChoices choices) throws Refusal, IOException {
    if (!choices.ownLists().isEmpty()) {
      Lexicon own = OwnLists.lexicon(choices.ownLists());
      return () -> own;
    }
    return Lexicon::builtIn;
  }

  private static boolean isCapped(Reading reading) {
    return reading.notes().all().stream().anyMatch(note -> note.kind() == NoteKind.CAPPED);
  }

  private static PrintStream text(OutputStream out) {
    return new PrintStream(out, false, StandardCharsets.UTF_8);
  }
}
