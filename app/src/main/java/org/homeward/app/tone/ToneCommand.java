package org.homeward.app.tone;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.homeward.app.machine.Refusal;
import org.homeward.app.machine.Terminal;
import org.homeward.path.tell.tone.reading.OwnWords;
import org.homeward.path.tell.tone.reading.Remark;
import org.homeward.path.tell.tone.reading.ToneCheck;
import org.homeward.path.tell.tone.reading.ToneFigures;

/// Prints what the tone check asks about a text, with the list that comes with the program.
public final class ToneCommand {
  private final Terminal terminal;

  /// @param terminal where the text may be typed and the questions are printed
  public ToneCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  /// Prints how well the check does on the labelled sentences.
  public void measure() throws IOException {
    new ToneFigures().print(terminal.out());
  }

  /// Prints what is asked about a text.
  ///
  /// @param file where it is, in UTF-8; empty where it is typed
  /// @throws Refusal when the file cannot be read
  public void read(Optional<Path> file) throws Refusal, IOException {
    String text = file.isPresent() ? textOf(file.get()) : terminal.readText(ToneCheck.CHARS_MAX);
    List<Remark> remarks = new ToneCheck(OwnWords.NONE).check(text);
    PrintStream out = terminal.out();
    if (remarks.isEmpty()) {
      out.println("Nothing to ask about here. You know best how it will be heard.");
    }
    for (Remark remark : remarks) {
      out.println("\"" + text.substring(remark.from(), remark.to()) + "\": " + remark.why());
      if (!remark.instead().isEmpty()) {
        out.println("  From my side: " + remark.instead());
      }
    }
  }

  private static String textOf(Path file) throws Refusal {
    char[] text = new char[ToneCheck.CHARS_MAX];
    int length = 0;
    // What is no UTF-8 becomes a sign that stands for it.
    try (Reader in =
        new BufferedReader(
            new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8))) {
      for (int read = 0; read >= 0 && length < text.length; ) {
        length += read;
        read = in.read(text, length, text.length - length);
      }
    } catch (IOException e) {
      throw new Refusal(file + " cannot be read.");
    }
    return new String(text, 0, length);
  }
}
