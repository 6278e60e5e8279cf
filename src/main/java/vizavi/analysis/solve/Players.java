package vizavi.analysis.solve;

import java.util.List;
import vizavi.scenario.Scenario;
import vizavi.scoring.Rubric;

/** Plays scenarios with players that do not read. */
public final class Players {
  /** Plays of each player. */
  public static final int PLAYS = 10_000;

  private Players() {}

  /**
   * Every player's plays, in the order of {@link Player}; the same for the same seed.
   *
   * @param scale by which plays are scored and passed
   */
  public static List<Plays> all(
      Scenario scenario, Rubric rubric, Scale scale, int plays, long seed) {
    throw new UnsupportedOperationException("on its way");
  }

  /** One player's plays. */
  public static Plays of(
      Player player, Scenario scenario, Rubric rubric, Scale scale, int plays, long seed) {
    throw new UnsupportedOperationException("on its way");
  }
}
