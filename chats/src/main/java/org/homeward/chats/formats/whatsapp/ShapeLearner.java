package org.homeward.chats.formats.whatsapp;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Learns from the beginning of a file how its headers look.
final class ShapeLearner {
  private static final int CANDIDATES_MAX = 400;
  // Enough where they all agree and nothing is left to learn.
  private static final int CANDIDATES_AGREED = 48;
  // Where the first line is a header, another shape has to be this much more frequent.
  private static final int FAR_MORE = 10;
  private static final int LINES_PER_HEADER_MAX = 10;

  private final StampParser parser = new StampParser(Map.of());
  private final Map<String, List<Seen>> shapes = new LinkedHashMap<>();
  private final boolean[] leads = new boolean[256];
  private String firstSignature = "";
  private int lines;
  private int candidates;

  private record Seen(Stamp stamp, int lead, boolean named) {}

  private ShapeLearner() {}

  /// The shape of the headers in the beginning of a file, or null where there are none.
  ///
  /// @param head UTF-8; a line that is cut off at its end does no harm
  static @Nullable HeaderShape learn(byte[] head) {
    ShapeLearner learner = new ShapeLearner();
    int from = 0;
    while (from < head.length && learner.wantsMore()) {
      int to = from;
      while (to < head.length && head[to] != '\n') {
        to++;
      }
      learner.line(head, from, to);
      from = to + 1;
    }
    return learner.shape();
  }

  private boolean wantsMore() {
    return candidates < CANDIDATES_MAX && !(candidates == CANDIDATES_AGREED && agreed());
  }

  /// Whether no further line could change what is learned: all headers are as the first line's,
  /// they begin with a digit or a bracket, and what their words mean is known.
  private boolean agreed() {
    List<Seen> seen = shapes.getOrDefault(firstSignature, List.of());
    return seen.size() == candidates
        && "NY[(".indexOf(firstSignature.charAt(0)) >= 0
        && seen.stream().filter(Seen::named).count() * 2 >= seen.size()
        && seen.stream().map(Seen::stamp).anyMatch(ShapeLearner::tellsTheHalf);
  }

  /// Whether a time says by itself, or in words that are known, which half of the day it is in.
  private static boolean tellsTheHalf(Stamp stamp) {
    return stamp.period() != DayPeriod.NONE || stamp.hour() > 12 || stamp.word().isEmpty();
  }

  private void line(byte[] head, int from, int to) {
    int begin = Marks.after(head, from, to);
    if (begin == to || (to - begin == 1 && head[begin] == '\r')) {
      return;
    }
    lines++;
    String text = Marks.text(head, begin, Math.min(to, begin + Headers.HEADER_BYTES_MAX));
    Stamp stamp = parser.parse(text);
    if (stamp == null) {
      return;
    }
    candidates++;
    if (lines == 1) {
      firstSignature = stamp.signature();
    }
    shapes
        .computeIfAbsent(stamp.signature(), s -> new ArrayList<>())
        .add(new Seen(stamp, head[begin] & 0xFF, text.indexOf(": ", stamp.restFrom()) > 0));
  }

  private @Nullable HeaderShape shape() {
    String best = firstSignature;
    int most = times(best) * FAR_MORE;
    for (String rival : shapes.keySet()) {
      if (times(rival) > most) {
        best = rival;
        most = times(rival);
      }
    }
    List<Seen> seen = shapes.getOrDefault(best, List.of());
    boolean bracketed = best.startsWith("[") || best.startsWith("(");
    if (seen.isEmpty() || !looksLikeAChat(best, seen, bracketed)) {
      return null;
    }
    seen.forEach(one -> leads[one.lead()] = true);
    if (leads['0'] || best.charAt(0) == 'N' || best.charAt(0) == 'Y') {
      for (int digit = '0'; digit <= '9'; digit++) {
        leads[digit] = true;
      }
    }
    return new HeaderShape(best, bracketed, leads, periods(seen));
  }

  private int times(String signature) {
    return shapes.getOrDefault(signature, List.of()).size();
  }

  private boolean looksLikeAChat(String best, List<Seen> seen, boolean bracketed) {
    boolean opens = best.equals(firstSignature);
    long named = seen.stream().filter(Seen::named).count();
    if (bracketed && named * 2 < seen.size()) {
      return false;
    }
    return opens || (seen.size() > 1 && seen.size() * LINES_PER_HEADER_MAX >= lines);
  }

  // Two words we do not know, and no hour above 12: the words are the halves of the day. Which is
  // which shows in how time runs within a day.
  private static Map<String, DayPeriod> periods(List<Seen> seen) {
    Map<String, Integer> words = new HashMap<>();
    for (Seen one : seen) {
      if (tellsTheHalf(one.stamp())) {
        return Map.of();
      }
      words.merge(one.stamp().word(), 1, Integer::sum);
    }
    if (words.size() != 2) {
      return Map.of();
    }
    List<String> both = List.copyOf(words.keySet());
    Map<String, DayPeriod> one =
        Map.of(both.get(0), DayPeriod.MORNING, both.get(1), DayPeriod.AFTERNOON);
    Map<String, DayPeriod> other =
        Map.of(both.get(0), DayPeriod.AFTERNOON, both.get(1), DayPeriod.MORNING);
    return stepsBack(seen, one) <= stepsBack(seen, other) ? one : other;
  }

  private static int stepsBack(List<Seen> seen, Map<String, DayPeriod> periods) {
    int steps = 0;
    int before = 0;
    String day = "";
    for (Seen one : seen) {
      Stamp stamp = one.stamp();
      int now = stamp.secondOfDay(periods.getOrDefault(stamp.word(), DayPeriod.NONE));
      steps += stamp.date().written().equals(day) && now < before ? 1 : 0;
      before = now;
      day = stamp.date().written();
    }
    return steps;
  }
}
