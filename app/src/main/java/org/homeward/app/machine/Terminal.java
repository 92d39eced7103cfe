package org.homeward.app.machine;

import java.io.Console;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// The person at the terminal, or the program that stands in for one.
///
/// Secrets are read without being shown where there is a real terminal, and from the input's next
/// line where there is none. They come as characters the caller zeroes.
public final class Terminal {
  private static final int LINE_MAX = 1_024;

  private final Supplier<@Nullable Console> console;
  private final Reader in;
  private final PrintStream out;
  private final PrintStream err;

  /// @param console the virtual machine's console, or null where it has none; asked only when
  ///   something is read, since finding one takes a start some time
  /// @param in read where the console is no real terminal
  public Terminal(
      Supplier<@Nullable Console> console, InputStream in, PrintStream out, PrintStream err) {
    this.console = console;
    this.in = new InputStreamReader(in, StandardCharsets.UTF_8);
    this.out = out;
    this.err = err;
  }

  /// The same, but its answers go nowhere.
  public Terminal withoutAnswers() {
    return new Terminal(
        console,
        InputStream.nullInputStream(),
        new PrintStream(OutputStream.nullOutputStream()),
        err);
  }

  /// Where answers go.
  public PrintStream out() {
    return out;
  }

  /// Where refusals, warnings and questions go.
  public PrintStream err() {
    return err;
  }

  /// Asks for a secret.
  ///
  /// @return what was typed, without the end of the line; empty when nothing was
  public char[] readSecret(String question) throws IOException {
    Console screen = screen();
    if (screen != null) {
      char[] typed = screen.readPassword("%s ", question);
      return typed == null ? new char[0] : typed;
    }
    return readLine();
  }

  /// Asks a question that only the word yes answers in the affirmative.
  public boolean agrees(String question) throws IOException {
    err.print(question + " ");
    err.flush();
    Console screen = screen();
    String answer = screen != null ? screen.readLine() : new String(readLine());
    return answer != null && answer.strip().equalsIgnoreCase("yes");
  }

  /// Reads what is typed, or sent, to its end.
  ///
  /// @param charsMax no more is read
  public String readText(int charsMax) throws IOException {
    char[] text = new char[charsMax];
    int length = 0;
    for (int read = 0; read >= 0 && length < charsMax; ) {
      length += read;
      read = in.read(text, length, charsMax - length);
    }
    return new String(text, 0, length);
  }

  private @Nullable Console screen() {
    Console found = console.get();
    return found != null && found.isTerminal() ? found : null;
  }

  /// One line of the input, at most [#LINE_MAX] characters and nothing longer cut short.
  private char[] readLine() throws IOException {
    char[] line = new char[LINE_MAX];
    int length = 0;
    try {
      for (int next = in.read(); next >= 0 && next != '\n'; next = in.read()) {
        if (length == LINE_MAX) {
          throw new IOException("the line is too long");
        }
        line[length++] = (char) next;
      }
      boolean endsInReturn = length > 0 && line[length - 1] == '\r';
      return Arrays.copyOf(line, endsInReturn ? length - 1 : length);
    } finally {
      Arrays.fill(line, '\0');
    }
  }
}
