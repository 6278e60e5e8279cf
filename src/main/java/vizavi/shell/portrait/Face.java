package vizavi.shell.portrait;

/** Draws a look with an expression as SVG. */
final class Face {
  private static final String INK = "#2a1714";

  private Face() {}

  static String svg(Look look, Expression expression) {
    return "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 200 200' aria-hidden='true' focusable='false'>"
        + "<circle cx='100' cy='100' r='100' fill='"
        + look.ground()
        + "'/><g class='person' transform='translate(-16 -9) scale(1.16)'>"
        + body(look)
        + features(look, expression)
        + look.over()
        + "</g></svg>";
  }

  private static String body(Look look) {
    return fill("M14 200 C16 168 50 152 100 150 C150 152 184 168 186 200 Z", look.cloth())
        + look.behind()
        + fill("M84 118 H116 V150 C116 166 84 166 84 150 Z", look.shade())
        + "<ellipse cx='58' cy='99' rx='8' ry='11' fill='"
        + look.skin()
        + "'/>"
        + "<ellipse cx='142' cy='99' rx='8' ry='11' fill='"
        + look.skin()
        + "'/>"
        + fill(
            "M58 84 C58 52 76 40 100 40 C124 40 142 52 142 84 L142 98 C142 128 122 144 100 144"
                + " C78 144 58 128 58 98 Z",
            look.skin());
  }

  private static String features(Look look, Expression expression) {
    return cheeks(expression)
        + line("M101 98 Q106 110 98 111", look.shade(), 3)
        + eyes(look, expression)
        + brows(look, expression)
        + mouth(expression);
  }

  private static String cheeks(Expression expression) {
    return switch (expression) {
      case DELIGHTED, CONTENT -> blush(0.28);
      case ANGRY -> blush(0.5);
      case IMPATIENT, DOUBTFUL, NEUTRAL -> "";
    };
  }

  private static String blush(double strength) {
    return "<g fill='#d9543c' opacity='"
        + strength
        + "'><ellipse cx='72' cy='113' rx='9' ry='6'/>"
        + "<ellipse cx='128' cy='113' rx='9' ry='6'/></g>";
  }

  private static String eyes(Look look, Expression expression) {
    return switch (expression) {
      case DELIGHTED -> line("M74 98 Q82 87 90 98 M110 98 Q118 87 126 98", INK, 4);
      case CONTENT, NEUTRAL -> eye(82, 96, 5) + eye(118, 96, 5);
      case DOUBTFUL -> eye(84, 95, 4.5) + eye(120, 95, 4.5);
      case IMPATIENT ->
          eye(86, 97, 5)
              + eye(122, 97, 5)
              + lids(look, "M72 97 V88 H94 V95 Z M108 95 V88 H132 V97 Z");
      case ANGRY ->
          eye(83, 97, 5)
              + eye(117, 97, 5)
              + lids(look, "M72 92 V86 H92 V99 Z M108 99 V86 H128 V92 Z");
    };
  }

  private static String brows(Look look, Expression expression) {
    String ink = look == Look.OLDER_MAN || look == Look.OLDER_WOMAN ? "#9b958f" : look.hair();
    return switch (expression) {
      case DELIGHTED -> line("M72 81 Q82 73 92 79 M108 79 Q118 73 128 81", ink, 4.5);
      case CONTENT -> line("M72 84 Q82 78 92 82 M108 82 Q118 78 128 84", ink, 4.5);
      case NEUTRAL -> line("M72 84 Q82 81 92 84 M108 84 Q118 81 128 84", ink, 4.5);
      case DOUBTFUL -> line("M72 86 Q82 79 92 78 M108 84 Q118 82 128 86", ink, 4.5);
      case IMPATIENT -> line("M72 85 Q82 83 93 86 M108 80 Q119 74 129 80", ink, 4.5);
      case ANGRY -> line("M71 79 Q82 82 93 90 M107 90 Q118 82 129 79", ink, 5);
    };
  }

  private static String mouth(Expression expression) {
    return switch (expression) {
      case DELIGHTED ->
          fill("M82 119 Q100 124 118 119 Q115 136 100 136 Q85 136 82 119 Z", "#7a2a2a")
              + fill("M85 120.500 Q100 125 115 120.500 L114 125 Q100 129 86 125 Z", "#fffaf2");
      case CONTENT -> line("M84 121 Q100 132 116 121", INK, 4);
      case NEUTRAL -> line("M87 124 Q100 126 113 124", INK, 4);
      case DOUBTFUL -> line("M87 126 Q95 120 102 125 T114 123", INK, 4);
      case IMPATIENT -> line("M86 127 Q100 122 115 121", INK, 4);
      case ANGRY -> line("M84 129 Q100 117 116 129", INK, 4.5);
    };
  }

  private static String eye(double x, double y, double radius) {
    return "<circle cx='"
        + x
        + "' cy='"
        + y
        + "' r='"
        + radius
        + "' fill='"
        + INK
        + "'/>"
        + "<circle cx='"
        + (x + 1.6)
        + "' cy='"
        + (y - 1.8)
        + "' r='1.500' fill='#fff'/>";
  }

  private static String lids(Look look, String d) {
    return fill(d, look.skin());
  }

  private static String fill(String d, String colour) {
    return "<path d='" + d + "' fill='" + colour + "'/>";
  }

  private static String line(String d, String colour, double width) {
    return "<path d='"
        + d
        + "' fill='none' stroke='"
        + colour
        + "' stroke-width='"
        + width
        + "' stroke-linecap='round' stroke-linejoin='round'/>";
  }
}
