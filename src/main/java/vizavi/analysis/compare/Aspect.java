package vizavi.analysis.compare;

/** What can be said of a thing in a scenario, in the order of the file. */
public enum Aspect {
  TITLE(true),
  LANGUAGE(false),
  LEVEL(false),
  BACKDROP(false),
  TRAINS(false),
  ROLE(true),
  BRIEFING(true),
  START(false),
  TURN_LIMIT(false),
  PASS_MARK(false),
  NAME(true),
  ABOUT(true),
  PORTRAIT(false),
  PATIENCE(false),
  TRUST(false),
  VALUES(false),
  VISIT(false),
  OWN_WORDS(false),
  ASKS_AGAIN(true),
  OUTCOME(false),
  SAYS(true),
  WORDS(true),
  HEARS(true),
  MOVES(false),
  EFFECTS(false),
  WHEN(false),
  LEADS_TO(false),
  BECAUSE(true),
  BETTER(true),
  SCORE(false),
  CRITICAL(false),
  LESSON(true);

  private final boolean words;

  Aspect(boolean words) {
    this.words = words;
  }

  /** Whether it is read by people; otherwise it is part of the structure. */
  public boolean words() {
    return words;
  }
}
