package vizavi.scoring;

/** One step of a skill: where its signs are there, the level changes. */
record Step(String id, Signs signs, Change change, String because) {

  /** What a step does to the level. */
  sealed interface Change {
    /** Raises the level, never above {@link Score#TOP}. */
    record Add(int points) implements Change {}

    /** Raises the level once for every move found, never above {@link Score#TOP}. */
    record AddEach(int points) implements Change {}

    /** Keeps the level from being higher than this. */
    record AtMost(int level) implements Change {}
  }
}
