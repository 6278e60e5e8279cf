package vizavi.shell.portrait;

import static vizavi.shell.portrait.Pen.dot;
import static vizavi.shell.portrait.Pen.fill;
import static vizavi.shell.portrait.Pen.line;
import static vizavi.shell.portrait.Pen.path;

/** Draws the eyes and the brows. */
final class Eyes {
  static final String WHITE = "#fbf5ec";
  static final String INK = "#2a1a18";
  private static final double LEVEL = 93;
  private static final double APART = 18;
  private static final double HALF = 9.5;

  private final Look look;
  private final Bearing bearing;

  Eyes(Look look, Bearing bearing) {
    this.look = look;
    this.bearing = bearing;
  }

  String svg() {
    return eye(-1) + eye(1) + brow(-1, bearing.left()) + brow(1, bearing.right());
  }

  private String eye(int side) {
    double x = 100 + side * APART;
    double inner = x - side * HALF;
    double outer = x + side * HALF;
    double corner = LEVEL - look.features().slant();
    double top = LEVEL - 15.5 * bearing.open() * look.features().roundness();
    double bottom = LEVEL + 9.5 - 17 * bearing.squint();
    Skin skin = look.skin();
    String lids =
        line(
            path("M# # Q# # # #", inner, LEVEL + 1, x, top, outer, corner),
            INK,
            look.features().lash());
    if (bottom <= LEVEL - 4) {
      return line(path("M# # Q# # # #", inner, LEVEL + 2, x, top + 3, outer, corner + 2), INK, 3.6)
          + line(
              path("M# # Q# # # #", inner + side * 2, LEVEL + 7, x, LEVEL + 9, outer, LEVEL + 5),
              skin.shade(),
              2);
    }
    return fill(
            path(
                "M# # Q# # # # Q# # # # Z",
                inner,
                LEVEL + 1,
                x,
                top,
                outer,
                corner,
                x,
                bottom,
                inner,
                LEVEL + 1),
            WHITE)
        + dot(x + bearing.gazeX(), LEVEL - 0.8 + bearing.gazeY(), 5.6, look.features().iris())
        + dot(x + bearing.gazeX(), LEVEL - 0.8 + bearing.gazeY(), 3.2, INK)
        + dot(x + bearing.gazeX() + 1.8, LEVEL - 2.8 + bearing.gazeY(), 1.4, "#ffffff")
        + fill(
            path(
                "M# # Q# # # # L# # L# # Z",
                inner,
                LEVEL + 1,
                x,
                top,
                outer,
                corner,
                outer,
                LEVEL - 9.5,
                inner,
                LEVEL - 9.5),
            skin.lit())
        + fill(
            path(
                "M# # Q# # # # L# # L# # Z",
                inner,
                LEVEL + 1,
                x,
                bottom,
                outer,
                corner,
                outer,
                LEVEL + 6,
                inner,
                LEVEL + 6),
            skin.lit())
        + lids
        + flick(side, outer, corner);
  }

  private String flick(int side, double outer, double corner) {
    return look.features().lash() < 3
        ? ""
        : line(path("M# # l# #", outer, corner, side * 3, -2.4), INK, look.features().lash() - 0.8);
  }

  private String brow(int side, Bearing.Brow brow) {
    double thick = look.features().brow();
    double inner = 100 + side * 9;
    double arch = 100 + side * 22;
    double outer = 100 + side * 31;
    return fill(
        path(
            "M# # Q# # # # Q# # # # Q# # # # Z",
            inner,
            78.5 + brow.inner() - thick / 2,
            arch,
            72.5 + brow.arch() - thick / 2,
            outer,
            80 + brow.outer(),
            arch - side * 2,
            75.5 + brow.arch() + thick / 2,
            inner,
            79.5 + brow.inner() + thick / 2,
            inner - side * 1.5,
            79 + brow.inner(),
            inner,
            78.5 + brow.inner() - thick / 2),
        look.hair().brow());
  }
}
