package vizavi.shell.portrait;

import static vizavi.shell.portrait.Pen.fill;
import static vizavi.shell.portrait.Pen.line;
import static vizavi.shell.portrait.Pen.path;
import static vizavi.shell.portrait.Pen.veil;

/** Draws the mouth: its line, and lips where the look has them full. */
final class Mouth {
  private static final String INSIDE = "#6e2628";
  private static final String TONGUE = "#c4625c";

  private final Look look;

  Mouth(Look look) {
    this.look = look;
  }

  String svg(Expression expression) {
    return "<g transform='translate(0 "
        + Pen.at(look.features().head().lower())
        + ")'>"
        + switch (expression) {
          case ANGRY -> closed(87, 129.5, 100, 122, 113, 129.5) + under(100, 137, 7);
          case IMPATIENT ->
              closed(90, 127.5, 101, 124.5, 113, 126.5) + corner() + under(101, 135, 5);
          case DOUBTFUL -> closed(89, 125.5, 97, 121.5, 111, 128.5) + under(100, 135, 6);
          case NEUTRAL -> closed(86.5, 125.2, 100, 128.8, 113.5, 125.2) + under(100, 136, 6);
          case CONTENT -> closed(84, 123, 100, 134, 116, 123) + dimples();
          case DELIGHTED -> laugh();
        }
        + "</g>";
  }

  private String closed(double x1, double y1, double x, double y, double x2, double y2) {
    String lips =
        look.features().lips() == 0
            ? ""
            : veil(
                path(
                    "M# # Q# # # # Q# # # # Q# # # # Z",
                    x1 + 2,
                    y1,
                    x - 4,
                    (y1 + y) / 2 - 4.5,
                    x,
                    (y1 + y) / 2 - 2.4,
                    x + 4,
                    (y2 + y) / 2 - 4.5,
                    x2 - 2,
                    y2,
                    x,
                    y + 2 + look.features().lips() * 6,
                    x1 + 2,
                    y1),
                look.skin().lip(),
                look.features().bearded() ? 0.6 : 0.9);
    return lips + line(path("M# # Q# # # #", x1, y1, x, y, x2, y2), ink(), 3);
  }

  private String under(double x, double y, double half) {
    return look.features().bearded()
        ? ""
        : line(path("M# # Q# # # #", x - half, y, x, y + 2, x + half, y), look.skin().shade(), 2.2);
  }

  private String ink() {
    if (!look.features().bearded()) {
      return look.skin().line();
    }
    // A dark line would be lost in a black beard.
    return look.hair() == Hair.BLACK ? look.skin().shade() : Eyes.INK;
  }

  private String corner() {
    return look.features().bearded()
        ? ""
        : line("M115.5 122 Q118 125 116 129", look.skin().shade(), 2.2);
  }

  private String dimples() {
    return look.features().bearded()
        ? ""
        : line("M81.5 119.5 Q80 123 82 126", look.skin().shade(), 2)
            + line("M118.5 119.5 Q120 123 118 126", look.skin().shade(), 2);
  }

  private String laugh() {
    String lip = look.features().lips() == 0 ? look.skin().line() : look.skin().lip();
    return fill("M80.5 119 Q100 125 119.5 119 Q117 139 100 139 Q83 139 80.5 119 Z", lip)
        + fill("M83 120.5 Q100 126 117 120.5 Q114.5 136.5 100 136.5 Q85.5 136.5 83 120.5 Z", INSIDE)
        + fill(
            "M89 133.5 Q100 127.5 111 133.5 Q106.5 136.5 100 136.5 Q93.5 136.5 89 133.5 Z", TONGUE)
        + fill(
            "M83.400 121 Q100 126 116.600 121 Q115.800 126 114.800 127.5 Q100 131 85.200 127.5 Q84.200 126 83.400 121 Z",
            "#fffaf2");
  }
}
