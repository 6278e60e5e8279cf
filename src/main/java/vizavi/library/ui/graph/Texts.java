package vizavi.library.ui.graph;

import vizavi.analysis.graph.Shade;
import vizavi.analysis.graph.Way;

/** Which texts of the message bundle name ways and shades. */
final class Texts {
  private Texts() {}

  static String way(Way way) {
    return switch (way) {
      case REACH -> "graph.way.reach";
      case OUTCOME -> "graph.way.outcome";
      case SCORE -> "graph.way.score";
      case PICKED -> "graph.way.picked";
      case TELLING -> "graph.way.telling";
    };
  }

  /** Why a way can't be chosen. */
  static String without(Way way) {
    return switch (way) {
      case REACH, OUTCOME -> "graph.without.solution";
      case SCORE -> "graph.without.scores";
      case PICKED, TELLING -> "graph.without.attempts";
    };
  }

  static String shade(Shade shade) {
    return switch (shade) {
      case REACHED -> "graph.shade.reached";
      case UNREACHABLE -> "graph.shade.unreachable";
      case NOT_FOUND -> "graph.shade.not-found";
      case SUCCESS -> "outcome.success";
      case COMPROMISE -> "outcome.compromise";
      case SETBACK -> "outcome.setback";
      case FAILURE -> "outcome.failure";
      case NO_ENDING -> "graph.shade.no-ending";
      case PERFECT -> "graph.shade.perfect";
      case HIGH -> "graph.shade.high";
      case MIDDLING -> "graph.shade.middling";
      case LOW -> "graph.shade.low";
      case LOWEST -> "graph.shade.lowest";
      case MOSTLY -> "graph.shade.mostly";
      case OFTEN -> "graph.shade.often";
      case SELDOM -> "graph.shade.seldom";
      case NEVER -> "graph.shade.never";
      case BY_STRONG -> "graph.shade.by-strong";
      case TELLS_LITTLE -> "graph.shade.tells-little";
      case BY_WEAK -> "graph.shade.by-weak";
    };
  }
}
