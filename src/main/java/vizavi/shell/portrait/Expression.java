package vizavi.shell.portrait;

/** What a face shows, worst first. */
public enum Expression {
  ANGRY,
  IMPATIENT,
  DOUBTFUL,
  NEUTRAL,
  CONTENT,
  DELIGHTED;

  /**
   * The face that goes with a patience and a trust, each 0..100. Patience, when it wears thin,
   * shows first.
   */
  public static Expression of(int patience, int trust) {
    if (patience <= 15) {
      return ANGRY;
    }
    if (patience <= 35) {
      return IMPATIENT;
    }
    if (trust <= 30) {
      return DOUBTFUL;
    }
    int mood = (patience + trust) / 2;
    return mood >= 75 ? DELIGHTED : mood >= 58 ? CONTENT : NEUTRAL;
  }
}
