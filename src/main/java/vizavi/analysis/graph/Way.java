package vizavi.analysis.graph;

import java.util.List;

/** What a graph is coloured by. */
public enum Way {
  /** Whether a play can come there. */
  REACH(Shade.REACHED, Shade.UNREACHABLE, Shade.NOT_FOUND),
  /** The best outcome still possible. */
  OUTCOME(Shade.SUCCESS, Shade.COMPROMISE, Shade.SETBACK, Shade.FAILURE, Shade.NO_ENDING),
  /** The best overall score of a play that comes there. */
  SCORE(Shade.PERFECT, Shade.HIGH, Shade.MIDDLING, Shade.LOW, Shade.LOWEST),
  /** How often a reply was given where it was on offer. */
  PICKED(Shade.MOSTLY, Shade.OFTEN, Shade.SELDOM, Shade.NEVER),
  /** Who gives a reply: strong trainees or weak ones. */
  TELLING(Shade.BY_STRONG, Shade.TELLS_LITTLE, Shade.BY_WEAK);

  private final List<Shade> shades;

  Way(Shade... shades) {
    this.shades = List.of(shades);
  }

  /** Its shades, best first. */
  public List<Shade> shades() {
    return shades;
  }
}
