package org.homeward.web.page;

import java.util.List;
import org.homeward.web.session.Flash;
import org.jspecify.annotations.Nullable;

/// What stands around every page: the template parameter `shell`.
///
/// @param name what the program calls itself, for the tab and the header
/// @param theme `auto`, `light` or `dark`
/// @param leaveTo where "Leave now" goes
/// @param open whether the book is open; in front of the lock there is no menu
/// @param path the address shown, to mark the menu
/// @param csrf the token every form carries
/// @param flash what to say once; null where there is nothing
/// @param menu the pages always at hand
/// @param assets the addresses of styles, script and icon
public record Shell(
    String name,
    String theme,
    String leaveTo,
    boolean open,
    String path,
    String csrf,
    @Nullable Flash flash,
    Menu menu,
    AssetPaths assets) {

  /// The pages always at hand.
  ///
  /// @param items for the bar: at most four
  /// @param urge where the one strong button leads
  /// @param help people to call, always reachable
  /// @param settings where to change settings
  public record Menu(List<Item> items, String urge, String help, String settings) {}

  /// One of them.
  ///
  /// @param label what it says
  /// @param path where it leads
  /// @param icon the name of its symbol in the icon sheet
  public record Item(String label, String path, String icon) {}

  /// Where the assets are, each with its content's hash in the address.
  public record AssetPaths(String style, String script, String icon) {}

  /// Whether a menu item leads to this page or one below it.
  public boolean isAt(String itemPath) {
    return path.equals(itemPath) || (itemPath.length() > 1 && path.startsWith(itemPath + "/"));
  }
}
