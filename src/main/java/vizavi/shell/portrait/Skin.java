package vizavi.shell.portrait;

/** The tones of a skin: lit, in the shade, lines, lips and warm cheeks. */
enum Skin {
  PORCELAIN("#f6d5c0", "#e6b59c", "#8c4f3f", "#c96f68", "#e2836f"),
  FAIR("#f0c6a5", "#dba581", "#854a33", "#bf6c5b", "#db7a5e"),
  GOLDEN("#edc79e", "#d4a677", "#7d4c2e", "#bc6b5b", "#d98062"),
  OLIVE("#dfae83", "#c58d61", "#6f3f28", "#ab5b4c", "#cc6d4d"),
  TAN("#cb9368", "#ad744c", "#5c321e", "#9a4c3e", "#b95d40"),
  BROWN("#a66d49", "#865334", "#452312", "#84403a", "#a54c34"),
  DEEP("#80503a", "#633a28", "#2f170e", "#90474a", "#9c4636");

  private final String lit;
  private final String shade;
  private final String line;
  private final String lip;
  private final String cheek;

  Skin(String lit, String shade, String line, String lip, String cheek) {
    this.lit = lit;
    this.shade = shade;
    this.line = line;
    this.lip = lip;
    this.cheek = cheek;
  }

  String lit() {
    return lit;
  }

  String shade() {
    return shade;
  }

  String line() {
    return line;
  }

  String lip() {
    return lip;
  }

  String cheek() {
    return cheek;
  }
}
