package vizavi.bench.engine;

/** One play of a story in one of the engines compared. */
interface Player {
  /** Begins anew. */
  void begin();

  /** How many choices are on offer; none where the story is over. */
  int offers();

  /**
   * One turn: makes a choice and goes on to the next, with everything that is said on the way.
   *
   * @param choice from 0, among those on offer
   */
  void choose(int choice);

  /** Where the play stands, as text. */
  String save();

  /** Goes on from where another play of the same story stood. */
  void restore(String saved);

  /** The words of a choice on offer. */
  String words(int choice);

  /** All that was said in the last turn. */
  String said();

  /** Value of one of the story's numbers. */
  int value(String variable);
}
