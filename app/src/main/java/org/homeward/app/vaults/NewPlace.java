package org.homeward.app.vaults;

import java.nio.file.Files;
import java.nio.file.Path;
import org.homeward.app.machine.Refusal;

/// A file or folder that is to be made: nothing that exists is ever written over.
final class NewPlace {
  private NewPlace() {}

  /// @throws Refusal when it exists, or the folder it belongs into does not
  static void check(Path place) throws Refusal {
    if (Files.exists(place)) {
      throw new Refusal(place + " is there already and was left alone. Choose another name.");
    }
    Path folder = place.getParent();
    if (folder == null || !Files.isDirectory(folder)) {
      throw new Refusal("There is no folder " + folder + " to put it into.");
    }
  }
}
