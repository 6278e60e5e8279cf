package vizavi.shell.portrait;

import static vizavi.shell.portrait.Pen.fill;
import static vizavi.shell.portrait.Pen.line;
import static vizavi.shell.portrait.Pen.path;
import static vizavi.shell.portrait.Pen.veil;

/** The build of a head. */
enum Head {
  OVAL(37, 30, 12, 146),
  LONG(36, 30, 13, 150),
  ROUND(39, 35, 14, 144),
  BROAD(39, 36, 18, 147),
  FINE(36, 27, 9, 145);

  private final double temple;
  private final double jaw;
  private final double chin;
  private final double bottom;

  Head(double temple, double jaw, double chin, double bottom) {
    this.temple = temple;
    this.jaw = jaw;
    this.chin = chin;
    this.bottom = bottom;
  }

  String svg(Skin skin) {
    return ear(-1, skin) + ear(1, skin) + fill(outline(), skin.lit()) + shade(skin);
  }

  /** Where the mouth is moved to: longer faces have it lower. */
  double lower() {
    return (bottom - 146) * 0.5;
  }

  private String outline() {
    return path(
        "M# 84 C# 54 # 40 100 40 C# 40 # 54 # 84 L# 98 C# # # # # # Q100 # # # C# # # # # 98 Z",
        100 - temple,
        100 - temple,
        100 - temple * 0.6,
        100 + temple * 0.6,
        100 + temple,
        100 + temple,
        100 + temple,
        100 + temple,
        bottom - 27,
        100 + jaw,
        bottom - 13,
        100 + chin,
        bottom - 4,
        bottom + 4,
        100 - chin,
        bottom - 4,
        100 - jaw,
        bottom - 13,
        100 - temple,
        bottom - 27,
        100 - temple);
  }

  private String shade(Skin skin) {
    return veil(
        path(
            "M# 66 L# 98 C# # # # # # Q# # 100 # C# # # # # 100 C# 88 # 76 # 62 Z",
            100 + temple - 3,
            100 + temple,
            100 + temple,
            bottom - 27,
            100 + jaw,
            bottom - 13,
            100 + chin,
            bottom - 4,
            100 + chin * 0.5,
            bottom,
            bottom,
            100 + chin + 5,
            bottom - 8,
            100 + jaw - 6,
            bottom - 22,
            100 + temple - 8,
            100 + temple - 7,
            100 + temple - 6,
            100 + temple - 9),
        skin.shade(),
        0.55);
  }

  private String ear(int side, Skin skin) {
    double x = 100 + side * (temple + 1);
    return fill(
            path(
                "M# 88 C# 84 # 88 # 96 C# 105 # 110 # 108 Z",
                x - side * 3,
                x + side * 5,
                x + side * 7.5,
                x + side * 7,
                x + side * 6,
                x + side * 2,
                x - side * 3),
            side < 0 ? skin.lit() : skin.shade())
        + line(
            path("M# 92 Q# 92 # 101", x + side * 1, x + side * 5, x + side * 3),
            side < 0 ? skin.shade() : skin.line(),
            side < 0 ? 2 : 1.2);
  }
}
