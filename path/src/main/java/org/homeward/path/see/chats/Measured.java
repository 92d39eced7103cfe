package org.homeward.path.see.chats;

import java.util.EnumMap;
import java.util.Map;
import org.homeward.chats.archive.Archive;
import org.homeward.chats.measure.Analysis;
import org.homeward.chats.measure.Figure;
import org.homeward.chats.measure.Results;
import org.homeward.chats.measure.Settings;
import org.homeward.chats.message.Message;

/// A period of a history, measured, with the messages each figure rests on.
///
/// @param period the months measured
/// @param results the figures; senders are the numbers of [Side]
/// @param behind the messages behind each figure, by [Side#number]; places in the archive
/// @param places the messages of the period; places in the archive
record Measured(Period period, Results results, Map<Figure, Places[]> behind, Places places) {
  /// Measures in one pass.
  static Measured of(
      Archive archive, Side[] sides, Period period, Settings settings, boolean beginningMissing) {
    Map<Figure, Places[]> behind = new EnumMap<>(Figure.class);
    var places = new Places();
    var analysis =
        new Analysis(
            settings,
            (figure, sender, index, time, amount) ->
                behind.computeIfAbsent(figure, each -> eachSide())[sender].add(
                    places.get(Math.toIntExact(index))));
    for (Side side : Side.values()) {
      analysis.sender(side.name());
    }
    var message = new Message();
    boolean fromTheBeginning = true;
    boolean byOtherLists = settings.lexicon() != Phrases.ALL;
    for (int i = 0; i < archive.size(); i++) {
      archive.read(i, message);
      if (!period.holds(message.time())) {
        fromTheBeginning &= places.size() > 0;
        continue;
      }
      places.add(i);
      if (byOtherLists) {
        message.mark(Message.UNMARKED);
      }
      if (message.sender() != Message.NOBODY) {
        message.by(sides[message.sender()].number());
      }
      analysis.message(message);
    }
    return new Measured(
        period, analysis.results(beginningMissing || !fromTheBeginning), behind, places);
  }

  private static Places[] eachSide() {
    return new Places[] {new Places(), new Places(), new Places()};
  }

  /// What a figure comes to for one side.
  long count(Figure figure, Side side) {
    return results.count(figure, side.number());
  }

  /// The place in the archive of a message the measures number.
  int placeOf(long index) {
    return places.get(Math.toIntExact(index));
  }

  /// The messages behind a figure of one side, in the order of the history.
  Places behind(Figure figure, Side side) {
    Places[] all = behind.get(figure);
    return all == null ? new Places() : all[side.number()].sorted();
  }
}
