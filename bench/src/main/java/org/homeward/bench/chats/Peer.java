package org.homeward.bench.chats;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// The parser most JavaScript projects use, installed for the measurement.
///
/// It reads the whole file into memory and only parses; counts, waits and silences would come
/// after.
final class Peer {
  private static final String PACKAGE = "whatsapp-chat-parser@4.0.2";

  private final Path folder;

  private Peer(Path folder) {
    this.folder = folder;
  }

  /// Installs it in a folder; nothing where there is no Node.js or no connection.
  static Optional<Peer> in(Path folder) throws IOException, InterruptedException {
    Path script = Files.createDirectories(folder).resolve("read.mjs");
    Files.writeString(
        script,
        """
        import { parseString } from 'whatsapp-chat-parser';
        import { readFileSync } from 'node:fs';
        const messages = parseString(readFileSync(process.argv[2], 'utf8'));
        console.log(messages.length);
        """);
    try {
      Process install =
          new ProcessBuilder("npm", "install", "--no-audit", "--no-fund", "--silent", PACKAGE)
              .directory(folder.toFile())
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      return install.waitFor() == 0 ? Optional.of(new Peer(folder)) : Optional.empty();
    } catch (IOException e) {
      // No npm on this machine.
      return Optional.empty();
    }
  }

  List<String> reading(Path file) {
    // Its memory is not bounded: the file and all its messages are in it at once.
    return List.of(
        "node",
        "--max-old-space-size=8000",
        folder.resolve("read.mjs").toString(),
        file.toString());
  }
}
