package vizavi.shell.portrait;

import java.util.Arrays;

/**
 * How a person looks, whatever the mood: the colours, and what is drawn behind and over the face.
 */
enum Look {
  OLDER_MAN("older-man", "#d9c9a8", "#efc6a4", "#d9a582", "#c9c6c1", "#5f7350") {
    @Override
    String behind() {
      return path("M54 96 C46 60 62 44 100 42 C138 44 154 60 146 96 L140 104 L60 104 Z", hair());
    }

    @Override
    String over() {
      return path(
              "M61 88 C58 60 74 47 100 47 C126 47 142 60 139 88 C134 66 122 62 100 62 C78 62 66 66 61 88 Z",
              skin())
          + path(
              "M80 115 C88 108 96 110 100 113 C104 110 112 108 120 115 C114 121 106 119 100 117 C94 119 86 121 80 115 Z",
              hair())
          + glasses("#4b4038")
          + collar("#f4efe4");
    }
  },
  OLDER_WOMAN("older-woman", "#d8c3cf", "#f0c9ad", "#dba88a", "#d5d2d6", "#7d6a93") {
    @Override
    String behind() {
      return path(
          "M50 120 C38 70 56 34 100 34 C144 34 162 70 150 120 C150 132 136 136 130 128 L70 128 C64 136 50 132 50 120 Z",
          hair());
    }

    @Override
    String over() {
      return path(
              "M57 92 C52 54 74 36 100 36 C128 36 148 54 143 92 C136 82 132 70 128 62 C112 72 82 74 70 70 C64 76 60 84 58 92 Z",
              hair())
          + dot(57, 112, 4, "#fbf7ee")
          + dot(143, 112, 4, "#fbf7ee")
          + "<path d='M74 156 Q100 178 126 156' fill='none' stroke='#fbf7ee' stroke-width='5' stroke-dasharray='1 7' stroke-linecap='round'/>";
    }
  },
  YOUNG_MAN("young-man", "#bcd0cf", "#e8b78d", "#cd9468", "#2b2422", "#2f7f7c") {
    @Override
    String behind() {
      return "";
    }

    @Override
    String over() {
      return path(
              "M56 92 C50 62 60 36 84 34 C104 24 142 32 145 62 C147 74 146 84 144 92 C140 82 139 74 134 66 C116 70 88 66 72 62 C64 70 60 80 56 92 Z",
              hair())
          + path(
              "M66 160 C72 148 84 150 100 170 C116 150 128 148 134 160 C128 178 112 186 100 186 C88 186 72 178 66 160 Z",
              "#276a68")
          + "<path d='M92 172 V194 M108 172 V194' stroke='#f1ebe0' stroke-width='3' stroke-linecap='round'/>";
    }
  },
  YOUNG_WOMAN("young-woman", "#e6cf9f", "#8d5a3c", "#6f432b", "#241a18", "#d08a2d") {
    @Override
    String behind() {
      return dot(100, 34, 25, hair())
          + path("M52 102 C46 62 64 38 100 38 C136 38 154 62 148 102 Z", hair());
    }

    @Override
    String over() {
      return path(
              "M57 92 C54 56 74 38 100 38 C126 38 146 56 143 92 C136 72 122 62 100 62 C78 62 64 72 58 90 Z",
              hair())
          + "<circle cx='57' cy='116' r='6' fill='none' stroke='#f0c75e' stroke-width='3'/>"
          + "<circle cx='143' cy='116' r='6' fill='none' stroke='#f0c75e' stroke-width='3'/>"
          + path("M80 150 Q100 170 120 150 L126 156 Q100 182 74 156 Z", "#e7b565");
    }
  },
  BUSINESSMAN("businessman", "#b9c4d4", "#c68d63", "#a9714b", "#2a211f", "#2f3f5f") {
    @Override
    String behind() {
      return "";
    }

    @Override
    String over() {
      return path(
              "M57 88 C52 56 66 36 100 36 C134 36 148 56 143 88 L138 74 C134 62 122 56 100 56 C78 56 66 62 62 74 Z",
              hair())
          + path(
              "M58 98 C62 110 68 112 76 112 C84 108 92 107 100 109 C108 107 116 108 124 112 C132 112 138 110 142 98 C143 128 124 146 100 146 C76 146 57 128 58 98 Z M84 117 C84 136 116 136 116 117 C108 113 92 113 84 117 Z",
              hair())
          + suit("#f6f1e7", "#9a3b4a");
    }
  },
  BUSINESSWOMAN("businesswoman", "#dfc1b4", "#f2cdb3", "#dcab8d", "#5b3324", "#4a3350") {
    @Override
    String behind() {
      return path(
          "M48 138 C40 84 48 34 100 34 C152 34 160 84 152 138 C140 146 60 146 48 138 Z", hair());
    }

    @Override
    String over() {
      return path(
              "M56 98 C50 54 74 36 102 36 C130 36 150 56 144 98 C138 84 134 74 124 64 C106 78 74 82 64 78 C60 84 58 90 57 96 Z",
              hair())
          + suit("#f3e6dc", "");
    }
  },
  SOMEONE("", "#cfc8bd", "#e3b592", "#c8936d", "#6b5546", "#7c8a86") {
    @Override
    String behind() {
      return "";
    }

    @Override
    String over() {
      return path(
              "M57 88 C52 56 68 38 100 38 C132 38 148 56 143 88 C136 72 124 62 100 62 C76 62 64 72 57 88 Z",
              hair())
          + collar("#efe9df");
    }
  };

  private final String id;
  private final String ground;
  private final String skin;
  private final String shade;
  private final String hair;
  private final String cloth;

  Look(String id, String ground, String skin, String shade, String hair, String cloth) {
    this.id = id;
    this.ground = ground;
    this.skin = skin;
    this.shade = shade;
    this.hair = hair;
    this.cloth = cloth;
  }

  /** The look a scenario calls {@code id}; a plain one where there is none of that name. */
  static Look of(String id) {
    return Arrays.stream(values()).filter(look -> look.id.equals(id)).findFirst().orElse(SOMEONE);
  }

  /** Hair behind the head. */
  abstract String behind();

  /** What lies over the face: hair, glasses, a beard, a collar. */
  abstract String over();

  String ground() {
    return ground;
  }

  String skin() {
    return skin;
  }

  String shade() {
    return shade;
  }

  String hair() {
    return hair;
  }

  String cloth() {
    return cloth;
  }

  private static String path(String d, String fill) {
    return "<path fill-rule='evenodd' d='" + d + "' fill='" + fill + "'/>";
  }

  private static String dot(int x, int y, int radius, String fill) {
    return "<circle cx='" + x + "' cy='" + y + "' r='" + radius + "' fill='" + fill + "'/>";
  }

  private static String glasses(String rim) {
    return "<g fill='none' stroke='"
        + rim
        + "' stroke-width='2.5'><circle cx='82' cy='96' r='13'/>"
        + "<circle cx='118' cy='96' r='13'/><path d='M95 94 Q100 91 105 94 M69 93 L59 90 M131 93 L141 90'/></g>";
  }

  private static String collar(String fill) {
    return path("M78 152 L100 172 L122 152 L130 160 L108 184 L100 174 L92 184 L70 160 Z", fill);
  }

  private static String suit(String shirt, String tie) {
    String open = path("M82 150 L100 196 L118 150 Q100 164 82 150 Z", shirt);
    return tie.isEmpty() ? open : open + path("M95 164 H105 L103 172 L108 198 H92 L97 172 Z", tie);
  }
}
