package vizavi.analysis.solve;

import java.util.Arrays;
import java.util.List;
import vizavi.play.Dice;
import vizavi.scenario.Scenario;
import vizavi.scoring.Rubric;

/** Plays scenarios with players that do not read. */
public final class Players {
  /** Plays of each player. */
  public static final int PLAYS = 10_000;

  /** A play that is not over after so many turns is given up. */
  static final int LONGEST = 300;

  private Players() {}

  /**
   * Every player's plays, in the order of {@link Player}; the same for the same seed.
   *
   * @param scale by which plays are scored and passed
   */
  public static List<Plays> all(
      Scenario scenario, Rubric rubric, Scale scale, int plays, long seed) {
    return Arrays.stream(Player.values())
        .map(player -> of(player, scenario, rubric, scale, plays, seed))
        .toList();
  }

  /**
   * One player's plays. The n-th is played with the same luck by every player.
   *
   * @param plays how many, at least 1
   */
  public static Plays of(
      Player player, Scenario scenario, Rubric rubric, Scale scale, int plays, long seed) {
    var asks = new Asks(scenario);
    int limit = scenario.turnLimit().map(one -> one.turns()).orElse(0);
    var slots = new Slots(scenario, asks, Math.max(limit, asks.latestTurn()));
    var machine = new Machine(scenario, rubric, slots, limit);
    var score = new PlayScore(scenario, machine, scale);
    var taste = Taste.of(player, machine);
    var walk = new Walk(machine);
    long dice = Dice.face(seed);
    for (int play = 0; play < plays; play++) {
      dice = Dice.thrown(dice);
      play(walk, machine, taste, score, Dice.face(dice));
    }
    return score.plays(player);
  }

  private static void play(Walk walk, Machine machine, Taste taste, PlayScore score, long seed) {
    var luck = new Luck.Thrown(seed);
    // picking has dice of its own: players that never throw them still meet the same luck
    long dice = Dice.face(seed);
    walk.open(luck);
    score.begin();
    for (int turn = 0; turn < LONGEST && !walk.over(); turn++) {
      dice = Dice.thrown(dice);
      var choice = taste.pick(machine.rooms.get(walk.at).choices(), walk.values, dice);
      score.give(choice);
      walk.give(choice, luck);
    }
    score.end(walk.at);
  }
}
