package vizavi.shell.portrait;

/** The disc behind a person, by day and by night. */
enum Ground {
  SAND("#e9d5b0", "#66553a"),
  SAGE("#c9d6ba", "#4b5a41"),
  SKY("#c2d2dc", "#435563"),
  ROSE("#e9cbc1", "#684946"),
  LILAC("#d8cce0", "#564a63"),
  TEAL("#b9d5d1", "#395a57"),
  CLAY("#e6bf9f", "#6b4a35");

  private final String day;
  private final String night;

  Ground(String day, String night) {
    this.day = day;
    this.night = night;
  }

  String fill() {
    return "light-dark(" + day + ", " + night + ")";
  }
}
