package vizavi.analysis.playtest;

/** What an author does in one turn of a playtest. */
public sealed interface Doing {
  /** Gives the reply of this id. */
  record Picks(String reply) implements Doing {}

  /** Says it in own words. */
  record Types(String words) implements Doing {}
}
