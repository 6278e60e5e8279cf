package vizavi.analysis.graph;

import java.util.Locale;
import vizavi.scenario.Outcome;

/** What a colour and a pattern stand for; a legend says it in words. */
public enum Shade {
  REACHED,
  UNREACHABLE,
  /** The solver's budget was used up before a way there was found. */
  NOT_FOUND,
  SUCCESS,
  COMPROMISE,
  SETBACK,
  FAILURE,
  /** No ending can be reached any more. */
  NO_ENDING,
  /** 100. */
  PERFECT,
  /** 75 to 99. */
  HIGH,
  /** 50 to 74. */
  MIDDLING,
  /** 25 to 49. */
  LOW,
  /** 0 to 24. */
  LOWEST,
  /** In at least half of the attempts that were offered it. */
  MOSTLY,
  /** In at least a fifth. */
  OFTEN,
  /** In fewer. */
  SELDOM,
  NEVER,
  /** At least 0.2. */
  BY_STRONG,
  TELLS_LITTLE,
  /** At most -0.2. */
  BY_WEAK;

  private static final double TELLING = 0.2;
  private static final double OFTEN_FROM = 0.2;
  private static final double MOSTLY_FROM = 0.5;
  private static final int QUARTER = 25;
  private static final int TOP = 100;

  /** As style sheets and texts name it. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Of an outcome. */
  public static Shade of(Outcome outcome) {
    return switch (outcome) {
      case SUCCESS -> SUCCESS;
      case COMPROMISE -> COMPROMISE;
      case SETBACK -> SETBACK;
      case FAILURE -> FAILURE;
    };
  }

  /** For a score, 0..100. */
  static Shade score(int score) {
    if (score >= TOP) {
      return PERFECT;
    }
    return switch (score / QUARTER) {
      case 0 -> LOWEST;
      case 1 -> LOW;
      case 2 -> MIDDLING;
      default -> HIGH;
    };
  }

  /** For a share, 0..1. */
  static Shade picked(double share) {
    if (share == 0) {
      return NEVER;
    }
    return share >= MOSTLY_FROM ? MOSTLY : share >= OFTEN_FROM ? OFTEN : SELDOM;
  }

  /** For a discrimination, -1..1. */
  static Shade telling(double discrimination) {
    if (discrimination >= TELLING) {
      return BY_STRONG;
    }
    return discrimination <= -TELLING ? BY_WEAK : TELLS_LITTLE;
  }
}
