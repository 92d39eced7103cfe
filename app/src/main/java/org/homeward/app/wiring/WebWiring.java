package org.homeward.app.wiring;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.homeward.app.machine.SpareMemory;
import org.homeward.app.serving.Site;
import org.homeward.app.vaults.Stores;
import org.homeward.path.registry.Practices;
import org.homeward.vault.KeyCost;
import org.homeward.vault.LogStore;
import org.homeward.web.page.Routes;
import org.homeward.web.server.Origin;
import org.homeward.web.server.WebServer;
import org.homeward.web.session.Lock;
import org.homeward.web.session.Sessions;
import org.homeward.web.session.SettingsFile;
import org.homeward.web.upload.UploadFolder;

/// Joins the store, the practices and the server into a site.
final class WebWiring implements Site {
  private static final String SETTINGS_FILE = "settings.properties";
  private static final String UPLOADS_FOLDER = "passing";
  private static final long LOOK_SECONDS = 2;

  private final Stores stores;
  private final Supplier<SecureRandom> random;

  /// @param random for keys, nonces and tokens, asked for when first needed
  WebWiring(Stores stores, Supplier<SecureRandom> random) {
    this.stores = stores;
    this.random = random;
  }

  @Override
  public OpenSite open(Path data, Clock clock, int port) throws IOException {
    // Loading SQLite's native part takes as long as starting the server: both at once.
    var store = CompletableFuture.supplyAsync(() -> stores.open(data));
    var settings = new SettingsFile(data.resolve(SETTINGS_FILE));
    var practices = new Practices();
    var server = new WebServer(port);
    var lock = new Lock(store::join, practices::types, clock, random.get(), KeyCost.STANDARD);
    var uploads = new UploadFolder(data.resolve(UPLOADS_FOLDER), random.get());
    uploads.clear();
    var inFront = new Routes();
    var behind = new Routes();
    practices.routes(inFront, behind);
    var parts =
        new org.homeward.web.server.Site.Parts(
            new Origin(server::port),
            new Sessions(clock, random.get()),
            lock,
            settings,
            inFront,
            behind,
            practices.menu(),
            List.of(Practices.TEMPLATES),
            practices.styles(),
            uploads);
    try {
      server.start(new org.homeward.web.server.Site(parts, clock));
    } catch (IOException e) {
      store.thenAccept(LogStore::close).exceptionally(alreadyClosed -> null).join();
      throw e;
    }
    try {
      return new RunningSite(server, lock, settings, store.join());
    } catch (CompletionException e) {
      server.close();
      throw e.getCause() instanceof RuntimeException cause ? cause : e;
    }
  }

  private static final class RunningSite implements OpenSite {
    private final WebServer server;
    private final Lock lock;
    private final LogStore store;
    private final ScheduledExecutorService idle;

    RunningSite(WebServer server, Lock lock, SettingsFile settings, LogStore store) {
      this.server = server;
      this.lock = lock;
      this.store = store;
      this.idle = Executors.newSingleThreadScheduledExecutor(Thread.ofVirtual().factory());
      SpareMemory memory =
          new SpareMemory(Runtime.getRuntime()::totalMemory, Runtime.getRuntime()::gc);
      Runnable look =
          () -> {
            lock.lockIfIdle(Duration.ofMinutes(settings.get().idleMinutes()));
            memory.giveBack();
          };
      var _ = idle.scheduleWithFixedDelay(look, LOOK_SECONDS, LOOK_SECONDS, TimeUnit.SECONDS);
    }

    @Override
    public int port() {
      return server.port();
    }

    @Override
    public void close() {
      idle.shutdownNow();
      server.close();
      lock.close();
      store.close();
    }
  }
}
