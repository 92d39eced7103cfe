package org.homeward.web.chart;

/// The `d` of a path: moves, lines and smooth curves.
public final class PathData {
  private final StringBuilder data = new StringBuilder();

  /// Begins at a point.
  public PathData move(double x, double y) {
    data.append('M').append(Svg.n(x)).append(' ').append(Svg.n(y));
    return this;
  }

  /// A straight line to a point.
  public PathData line(double x, double y) {
    data.append('L').append(Svg.n(x)).append(' ').append(Svg.n(y));
    return this;
  }

  /// A cubic curve to a point by two control points.
  public PathData curve(double x1, double y1, double x2, double y2, double x, double y) {
    data.append('C').append(Svg.n(x1)).append(' ').append(Svg.n(y1));
    data.append(' ').append(Svg.n(x2)).append(' ').append(Svg.n(y2));
    data.append(' ').append(Svg.n(x)).append(' ').append(Svg.n(y));
    return this;
  }

  /// Back to where the path began.
  public PathData close() {
    data.append('Z');
    return this;
  }

  @Override
  public String toString() {
    return data.toString();
  }
}
