package vizavi.scoring.lexicon;

/** A pattern that can't be read; the message says what is wrong in it. */
final class PatternMistake extends IllegalArgumentException {
  private static final long serialVersionUID = 1;

  PatternMistake(String message) {
    super(message);
  }
}
