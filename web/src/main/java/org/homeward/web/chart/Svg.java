package org.homeward.web.chart;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import java.util.Locale;

/// A picture, drawn shape by shape. Colours and strokes come from classes in the style sheet, so
/// that a picture is right in light and dark; text is escaped.
///
/// Coordinates are user units of the view box, x to the right and y downwards.
public final class Svg implements Content {
  private static final long HUNDRED = 100;

  /// A picture at most so wide is drawn for a phone, where a unit is about a pixel.
  private static final double NARROW_MOST = 400;

  private final StringBuilder shapes = new StringBuilder(1024);
  private final double width;
  private final double height;
  private final String label;

  /// @param width of the view box, more than 0
  /// @param height of the view box, more than 0
  /// @param label what the picture shows, in a sentence, for those who do not see it
  public Svg(double width, double height, String label) {
    this.width = width;
    this.height = height;
    this.label = label;
  }

  /// A rectangle with rounded corners.
  public Svg rect(double x, double y, double w, double h, double radius, String style) {
    shapes.append("<rect x=\"").append(n(x)).append("\" y=\"").append(n(y));
    shapes.append("\" width=\"").append(n(Math.max(0, w))).append("\" height=\"");
    shapes.append(n(Math.max(0, h))).append("\" rx=\"").append(n(radius));
    return close(style);
  }

  /// A rectangle with a title that shows on hovering and is read out.
  public Svg rect(
      double x, double y, double w, double h, double radius, String style, String title) {
    shapes.append("<g>");
    rect(x, y, w, h, radius, style);
    shapes.append("<title>").append(escape(title)).append("</title></g>");
    return this;
  }

  /// A circle.
  public Svg circle(double x, double y, double radius, String style) {
    shapes.append("<circle cx=\"").append(n(x)).append("\" cy=\"").append(n(y));
    shapes.append("\" r=\"").append(n(radius));
    return close(style);
  }

  /// A straight line.
  public Svg line(double x1, double y1, double x2, double y2, String style) {
    shapes.append("<line x1=\"").append(n(x1)).append("\" y1=\"").append(n(y1));
    shapes.append("\" x2=\"").append(n(x2)).append("\" y2=\"").append(n(y2));
    return close(style);
  }

  /// A path in SVG path syntax, made by [PathData].
  public Svg path(PathData data, String style) {
    shapes.append("<path d=\"").append(data);
    return close(style);
  }

  /// A text whose start, middle or end stands at x.
  ///
  /// @param anchor `start`, `middle` or `end`
  public Svg text(double x, double y, String anchor, String style, String text) {
    shapes.append("<text x=\"").append(n(x)).append("\" y=\"").append(n(y));
    shapes.append("\" text-anchor=\"").append(escape(anchor));
    shapes.append("\" class=\"").append(escape(style)).append("\">");
    shapes.append(escape(text)).append("</text>");
    return this;
  }

  private Svg close(String style) {
    shapes.append("\" class=\"").append(escape(style)).append("\"/>");
    return this;
  }

  @Override
  public void writeTo(TemplateOutput output) {
    output.writeContent(toString());
  }

  /// The picture as markup.
  @Override
  public String toString() {
    return "<svg class=\"picture"
        + (width > NARROW_MOST ? "" : " narrow")
        + "\" viewBox=\"0 0 "
        + n(width)
        + " "
        + n(height)
        + "\" role=\"img\" aria-label=\""
        + escape(label)
        + "\">"
        + shapes
        + "</svg>";
  }

  static String n(double value) {
    if (value == Math.rint(value) && Math.abs(value) < 1e9) {
      return Long.toString((long) value);
    }
    if (!(Math.abs(value) < 1e9)) {
      return String.format(Locale.ROOT, "%.2f", value);
    }
    // A picture has hundreds of numbers: a format is taken apart for each of them anew.
    long hundredths = Math.round(Math.abs(value) * HUNDRED);
    String fraction = Long.toString(hundredths % HUNDRED);
    return (value < 0 && hundredths > 0 ? "-" : "")
        + hundredths / HUNDRED
        + (fraction.length() == 1 ? ".0" : ".")
        + fraction;
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
