package vizavi.shell.portrait;

import static vizavi.shell.portrait.Pen.at;
import static vizavi.shell.portrait.Pen.fill;
import static vizavi.shell.portrait.Pen.line;
import static vizavi.shell.portrait.Pen.veil;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Draws a look with an expression as SVG. */
final class Face {
  private static final Map<Shown, String> DRAWN = new ConcurrentHashMap<>();

  private Face() {}

  private record Shown(String look, Expression expression) {}

  /** The drawing; one and the same text for all who look so, as a conversation has many. */
  static String svg(Look look, Expression expression) {
    return DRAWN.computeIfAbsent(new Shown(look.id(), expression), any -> draw(look, expression));
  }

  private static String draw(Look look, Expression expression) {
    Bearing bearing = Bearing.of(expression);
    return "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 200 200' aria-hidden='true' focusable='false'>"
        + "<circle cx='100' cy='100' r='100' fill='"
        + look.ground().fill()
        + "'/><g transform='translate(-3 -5) scale(1.03)'>"
        + tilted(bearing, look.layer("behind"))
        + body(look, bearing)
        + tilted(bearing, head(look, expression, bearing))
        + "</g></svg>";
  }

  private static String tilted(Bearing bearing, String shapes) {
    return "<g transform='translate(0 "
        + at(bearing.chin())
        + ") rotate("
        + at(bearing.tilt())
        + " 100 150)'>"
        + shapes
        + "</g>";
  }

  private static String body(Look look, Bearing bearing) {
    Skin skin = look.skin();
    return "<g transform='translate(0 "
        + at(bearing.shoulders())
        + ")'>"
        + fill(
            "M6 214 C8 178 34 166 70 158 L86 151 H114 L130 158 C166 166 192 178 194 214 Z",
            look.cloth())
        + fill("M84 122 V152 C84 168 116 168 116 152 V122 Z", skin.lit())
        + fill("M84 136 C92 154 110 156 116 146 V128 H84 Z", skin.shade())
        + look.layer("dress")
        + "</g>";
  }

  private static String head(Look look, Expression expression, Bearing bearing) {
    return look.features().head().svg(look.skin())
        + cheeks(look, bearing)
        + look.layer("face")
        + furrow(look, expression)
        + look.features().nose().svg(look.skin())
        + new Mouth(look).svg(expression)
        + new Eyes(look, bearing).svg()
        + look.layer("over");
  }

  private static String cheeks(Look look, Bearing bearing) {
    String shape = "m-9 0 a9 6.500 0 1 0 18 0 a9 6.500 0 1 0 -18 0";
    return veil("M75 112 " + shape, look.skin().cheek(), bearing.flush())
        + veil("M125 112 " + shape, look.skin().cheek(), bearing.flush());
  }

  private static String furrow(Look look, Expression expression) {
    return expression == Expression.ANGRY
        ? line("M97 80 Q98 84 97 87 M103 80 Q102 84 103 87", look.skin().shade(), 2)
        : "";
  }
}
