package org.homeward.path.see.chats;

import java.util.List;
import org.homeward.web.chart.Chart;

/// One figure on the page, with all that is said beside it.
///
/// @param key its name in addresses
/// @param chart the picture, a sentence, the same as a table
/// @param remembered what the person remembered; "" where they did not say
/// @param definition what was counted, as whole sentences
/// @param behind the ways to the messages
/// @param figure the sentence that is kept if they want to; "" where there is nothing to keep
/// @param count how many messages it rests on
record Card(
    String key,
    Chart chart,
    String remembered,
    String definition,
    List<Behind> behind,
    String figure,
    long count) {
  Card {
    behind = List.copyOf(behind);
  }

  /// A way to the messages behind a figure.
  ///
  /// @param label what it says, like "yours"
  /// @param path below the practice's address
  record Behind(String label, String path, long count) {}
}
