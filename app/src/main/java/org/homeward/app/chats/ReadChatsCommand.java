package org.homeward.app.chats;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ThreadFactory;
import org.homeward.app.commandline.ChatChoices;
import org.homeward.app.machine.Refusal;
import org.homeward.app.machine.Terminal;
import org.homeward.chats.history.Both;
import org.homeward.chats.history.Found;
import org.homeward.chats.history.History;
import org.homeward.chats.history.Totals;
import org.homeward.chats.measure.Analysis;
import org.homeward.chats.measure.Settings;
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
import org.homeward.chats.words.WordListException;
import org.homeward.chats.words.WordLists;

/// Reads exported chats once and prints what is in them.
public final class ReadChatsCommand {
  private static final int BUFFER = 64 * 1024;

  private final Terminal terminal;

  /// @param terminal where what was read is printed
  public ReadChatsCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  /// Reads the files and prints them as asked.
  ///
  /// @throws Refusal when they cannot be read as a chat, in words that say which file and why
  public void run(List<Path> files, ChatChoices choices) throws Refusal, IOException {
    Reading reading =
        new Reading(
            new Reading.Choices(choices.zone(), choices.dayOrder(), choices.me()), bytes -> {});
    OutputStream out = new BufferedOutputStream(terminal.out(), BUFFER);
    if (choices.output() == ChatChoices.Output.WORDS_CHECKED) {
      new WordCheck(lexicon(choices)).print(terminal.out());
      return;
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
        print(history, chosen, choices, reading, out);
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
      History history, List<Found> chosen, ChatChoices choices, Reading reading, OutputStream out)
      throws Refusal, IOException, RefusedException {
    if (choices.output() == ChatChoices.Output.MESSAGES) {
      try (JsonLines lines = new JsonLines(out)) {
        history.read(chosen, choices.called(), reading, new MessageLines(lines.json()));
      }
      return;
    }
    Totals totals = new Totals();
    Lexicon lexicon = lexicon(choices);
    Analysis analysis = new Analysis(Settings.usual(lexicon));
    ThreadFactory threads = Thread.ofPlatform().daemon().factory();
    // Reading, scanning and measuring take about equally long: each on a thread of its own.
    try (Relay measuring = new Relay(new Both(totals, analysis), threads);
        Relay scanning = new Relay(new Scanned(lexicon, measuring), threads)) {
      history.read(chosen, choices.called(), reading, scanning);
      scanning.finish();
      measuring.finish();
    }
    ChatReport report =
        new ChatReport(
            ChatList.formats(chosen),
            totals,
            reading.notes().all(),
            analysis.results(isCapped(reading)));
    switch (choices.output()) {
      case TEXT -> new TextReport(text(out)).print(report);
      case JSON, MESSAGES, WORDS_CHECKED -> new JsonReport(out).write(report);
    }
  }

  private static Lexicon lexicon(ChatChoices choices) throws Refusal, IOException {
    if (!choices.ownLists().isEmpty()) {
      return OwnLists.lexicon(choices.ownLists());
    }
    try {
      return choices.words() ? WordLists.builtIn().lexicon() : Lexicon.NONE;
    } catch (WordListException e) {
      throw new IllegalStateException("a word list of the program cannot be read", e);
    }
  }

  private static boolean isCapped(Reading reading) {
    return reading.notes().all().stream().anyMatch(note -> note.kind() == NoteKind.CAPPED);
  }

  private static PrintStream text(OutputStream out) {
    return new PrintStream(out, false, StandardCharsets.UTF_8);
  }
}
