package org.homeward.bench.pages;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.homeward.bench.sample.SampleVault;
import org.homeward.path.registry.Practices;
import org.homeward.store.sqlite.SqliteLogStore;
import org.homeward.vault.KeyCost;
import org.homeward.vault.LogStore;
import org.homeward.vault.Passphrase;
import org.homeward.web.page.Routes;
import org.homeward.web.server.Origin;
import org.homeward.web.server.Site;
import org.homeward.web.server.WebServer;
import org.homeward.web.session.Lock;
import org.homeward.web.session.Session;
import org.homeward.web.session.Sessions;
import org.homeward.web.session.SettingsFile;
import org.homeward.web.upload.UploadFolder;

/// The program's site in this process, joined as the program joins it, with a book open.
public final class OpenSite implements AutoCloseable {
  private final LogStore store;
  private final Lock lock;
  private final WebServer server;
  private final Session session;

  /// Opens the sample vault in a folder.
  ///
  /// @param data holds [SampleVault#FILE]
  public OpenSite(Path data) throws IOException {
    SecureRandom random = new SecureRandom();
    Clock clock = Clock.system(ZoneOffset.UTC);
    Practices practices = new Practices();
    store = SqliteLogStore.open(data.resolve(SampleVault.FILE));
    lock = new Lock(() -> store, practices::types, clock, random, KeyCost.STANDARD);
    server = new WebServer(0);
    Sessions sessions = new Sessions(clock, random);
    Routes inFront = new Routes();
    Routes behind = new Routes();
    practices.routes(inFront, behind);
    Site.Parts parts =
        new Site.Parts(
            new Origin(server::port),
            sessions,
            lock,
            new SettingsFile(data.resolve("settings.properties")),
            inFront,
            behind,
            practices.menu(),
            List.of(Practices.TEMPLATES),
            practices.styles(),
            new UploadFolder(data.resolve("passing"), random));
    session = sessions.begin();
    try (Passphrase passphrase = SampleVault.passphrase()) {
      if (!lock.unlock(session, passphrase)) {
        throw new IllegalStateException("the sample does not open");
      }
    }
    server.start(new Site(parts, clock));
  }

  /// Where it answers.
  public int port() {
    return server.port();
  }

  /// The cookie of the browser that opened the book.
  public String cookie() {
    return "s=" + session.token();
  }

  @Override
  public void close() {
    server.close();
    lock.close();
    store.close();
  }
}
