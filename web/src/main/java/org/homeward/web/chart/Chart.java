package org.homeward.web.chart;

import java.util.List;

/// A picture with all it needs to be understood without being seen: the template parameter of
/// `kit/chart.jte`.
///
/// @param title what it is, in a few words
/// @param sentence what it shows, with how much it rests on
/// @param picture the drawing
/// @param table the same figures
public record Chart(String title, String sentence, Svg picture, Table table) {
  /// Figures in rows.
  ///
  /// @param columns the headings, the first one naming the rows
  /// @param rows each as long as `columns`
  public record Table(List<String> columns, List<List<String>> rows) {}
}
