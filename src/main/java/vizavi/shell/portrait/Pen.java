package vizavi.shell.portrait;

import java.util.Locale;

/** Writes shapes of SVG. */
final class Pen {
  private Pen() {}

  /** A number as SVG reads it, to a tenth. */
  static String at(double value) {
    double tenth = Math.round(value * 10) / 10.0;
    return tenth == Math.rint(tenth)
        ? Integer.toString((int) tenth)
        : String.format(Locale.ROOT, "%.1f", tenth);
  }

  /** The path {@code form} with its numbers filled in, each for one {@code #}. */
  static String path(String form, double... numbers) {
    StringBuilder path = new StringBuilder();
    int next = 0;
    for (char letter : form.toCharArray()) {
      path.append(letter == '#' ? at(numbers[next++]) : String.valueOf(letter));
    }
    return path.toString();
  }

  static String fill(String path, String colour) {
    return "<path d='" + path + "' fill='" + colour + "'/>";
  }

  static String veil(String path, String colour, double strength) {
    return "<path d='" + path + "' fill='" + colour + "' opacity='" + strength + "'/>";
  }

  static String line(String path, String colour, double width) {
    return "<path d='"
        + path
        + "' fill='none' stroke='"
        + colour
        + "' stroke-width='"
        + at(width)
        + "' stroke-linecap='round' stroke-linejoin='round'/>";
  }

  static String dot(double x, double y, double radius, String colour) {
    return "<circle cx='"
        + at(x)
        + "' cy='"
        + at(y)
        + "' r='"
        + at(radius)
        + "' fill='"
        + colour
        + "'/>";
  }
}
