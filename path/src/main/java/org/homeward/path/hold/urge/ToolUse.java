package org.homeward.path.hold.urge;

import java.util.Optional;

/// One use of a tool.
///
/// @param before how strong the urge was, 0 to 10; empty where not said
/// @param after how strong it was afterwards, 0 to 10; empty where not said
public record ToolUse(Tool tool, Optional<Integer> before, Optional<Integer> after) {
  /// By how much it eased, -10 to 10; empty where a side was not said.
  Optional<Integer> eased() {
    return before.flatMap(b -> after.map(a -> b - a));
  }
}
