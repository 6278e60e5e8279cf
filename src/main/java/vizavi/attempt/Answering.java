package vizavi.attempt;

/** How the trainee answers in the scenes that take typed words; everywhere else by choice. */
public enum Answering {
  /** By choosing one of the replies offered. */
  CHOICES,
  /** By typing. */
  OWN_WORDS,
  /** By typing, and the choices can be looked at first. */
  OWN_WORDS_WITH_HINT
}
