package org.homeward.app.serving;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Clock;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.homeward.app.commandline.Options;
import org.homeward.app.machine.Browser;
import org.homeward.app.machine.DataFolder;
import org.homeward.app.machine.Refusal;
import org.homeward.app.machine.Terminal;
import org.homeward.app.serving.Site.OpenSite;

/// Opens Homeward: takes the data folder, opens the site, says where it is and shows it.
public final class ServeCommand {
  private static final int PRIVILEGED_PORT_MAX = 1023;
  private static final int PORT_MAX = 65_535;
  private static final int PORTS_TRIED_MAX = 20;

  private final Site site;
  private final Browser browser;
  private final Clock machineClock;
  private final Terminal terminal;

  /// @param machineClock the machine's own clock, before `--clock` moves it
  /// @param terminal where the address and warnings are said
  public ServeCommand(Site site, Browser browser, Clock machineClock, Terminal terminal) {
    this.site = site;
    this.browser = browser;
    this.machineClock = machineClock;
    this.terminal = terminal;
  }

  /// Opens Homeward and returns at once; it answers until what is returned is closed.
  ///
  /// @throws Refusal when the folder or the port cannot be had
  /// @throws IOException when the store cannot be opened
  public OpenHomeward open(Options options) throws Refusal, IOException {
    DataFolder folder = DataFolder.take(options.data());
    try {
      if (folder.isNearlyFull()) {
        terminal
            .err()
            .println("There is almost no room left on this disk: new pages may not be kept.");
      }
      OpenSite open = openSite(options, folder);
      String address = address(open.port());
      folder.noteAddress(address);
      terminal.out().println("Homeward is open at " + address);
      terminal.out().flush();
      if (options.opensBrowser()) {
        browser.open(address);
      }
      return new OpenHomeward(folder, open);
    } catch (IOException | Refusal | RuntimeException e) {
      folder.close();
      throw e;
    }
  }

  private OpenSite openSite(Options options, DataFolder folder) throws Refusal, IOException {
    try {
      return site.open(folder.path(), options.clock(machineClock), options.port());
    } catch (BindException e) {
      throw new Refusal(portTaken(options.port()));
    }
  }

  private static String portTaken(int port) {
    String instead =
        freePortAfter(port).stream()
            .mapToObj(free -> "./homeward --port " + free)
            .findFirst()
            .orElse("./homeward --port 0");
    if (port <= PRIVILEGED_PORT_MAX) {
      return "Port " + port + " is reserved by the system or taken. Try: " + instead;
    }
    return "Port "
        + port
        + " is taken: Homeward may already be open at "
        + address(port)
        + ". If it is not, try: "
        + instead;
  }

  private static OptionalInt freePortAfter(int port) {
    int first = Math.max(port, PRIVILEGED_PORT_MAX) + 1;
    return IntStream.range(first, first + PORTS_TRIED_MAX)
        .filter(candidate -> candidate <= PORT_MAX)
        .filter(ServeCommand::isFree)
        .findFirst();
  }

  private static boolean isFree(int port) {
    try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
      return socket.isBound();
    } catch (IOException e) {
      return false;
    }
  }

  private static String address(int port) {
    return "http://127.0.0.1:" + port;
  }

  /// Homeward, open. Closing it stops the site first, so that nothing is written to a folder that
  /// is no longer held.
  public static final class OpenHomeward implements AutoCloseable {
    private final DataFolder folder;
    private final OpenSite site;

    private OpenHomeward(DataFolder folder, OpenSite site) {
      this.folder = folder;
      this.site = site;
    }

    /// The port it answers at.
    public int port() {
      return site.port();
    }

    @Override
    public void close() throws IOException {
      try (folder) {
        site.close();
      }
    }
  }
}
