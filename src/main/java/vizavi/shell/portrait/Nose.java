package vizavi.shell.portrait;

import static vizavi.shell.portrait.Pen.line;

/** The shape of a nose. */
enum Nose {
  STRAIGHT("M103 94 C104 101 108.500 108 106 112 C103.500 114.500 99 114.500 95.500 113"),
  BROAD("M103 96 C104 103 110.500 107 108 112 C105 116 95 116 92 112.500"),
  SMALL("M103 101 C106 105 107 109 105 111.500 C102.500 113.500 99.500 113.500 97 112"),
  STRONG("M103 90 C106 99 111 107 108 112.500 C105 116 99.500 116 95 113.500");

  private final String path;

  Nose(String path) {
    this.path = path;
  }

  String svg(Skin skin) {
    return line(path, skin.shade(), 3.4);
  }
}
