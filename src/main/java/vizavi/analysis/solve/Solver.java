package vizavi.analysis.solve;

import java.util.List;
import vizavi.scenario.Scenario;
import vizavi.scoring.Rubric;

/** Solves scenarios. */
public final class Solver {
  /**
   * Where a scenario has no turn limit and can be gone round in circles, points would have no end:
   * plays of so many turns are looked at, and the scale is bounded.
   */
  public static final int HORIZON = 60;

  private final Scenario scenario;
  private final Rubric rubric;
  private final Budget budget;
  private final Asks asks;

  private Solver(Scenario scenario, Rubric rubric, Budget budget) {
    this.scenario = scenario;
    this.rubric = rubric;
    this.budget = budget;
    this.asks = new Asks(scenario);
  }

  /**
   * Looks at every state a scenario can come to, within a budget.
   *
   * @param scenario one without errors
   */
  public static Solution solve(Scenario scenario, Rubric rubric, Budget budget) {
    return new Solver(scenario, rubric, budget).solve();
  }

  private Solution solve() {
    return scenario.turnLimit().isPresent() ? withinLimit() : withoutLimit();
  }

  private Solution withinLimit() {
    int limit = scenario.turnLimit().orElseThrow().turns();
    var explored = explored(Math.max(limit, asks.latestTurn()), limit, true, 0);
    var space = explored.space();
    return solved(explored, explored, new int[0], List.of(), loopsWithin(limit), proof(space));
  }

  /** Ways round, turns left aside; those that need more turns than there are do not count. */
  private List<Loop> loopsWithin(int limit) {
    if (!Course.of(machine(asks.latestTurn(), 0)).circular()) {
      return List.of();
    }
    return Loops.of(explored(asks.latestTurn(), 0, false, 0).space()).stream()
        .filter(loop -> loop.way().replies().size() + loop.round().size() < limit)
        .toList();
  }

  private Solution withoutLimit() {
    var explored = explored(asks.latestTurn(), 0, false, 0);
    var space = explored.space();
    if (!space.whole()) {
      return solved(explored, explored, new int[0], List.of(), Loops.of(space), Proof.BOUNDED);
    }
    var circles = circles(space);
    var dead = DeadEnds.of(space, circles);
    if (circles.round.isEmpty()) {
      return solved(explored, explored, circles.sinksFirst(), dead, List.of(), Proof.PROVED);
    }
    var within = explored(Math.max(HORIZON, asks.latestTurn()), 0, true, HORIZON);
    return solved(explored, within, new int[0], dead, Loops.of(space), Proof.BOUNDED);
  }

  private static Circles circles(Space space) {
    return new Circles(space.states.size(), space.edges, space.target);
  }

  private static Proof proof(Space space) {
    return space.whole() ? Proof.PROVED : Proof.BOUNDED;
  }

  /** A space and what was seen while it was explored. */
  record Explored(Space space, Sightings sightings) {}

  private Machine machine(int turns, int limit) {
    return new Machine(scenario, rubric, new Slots(scenario, asks, turns), limit);
  }

  /**
   * @param turns how many are told apart
   * @param limit the turn limit that is kept; 0: none
   * @param everyTurn whether states of different turns are different in any case
   * @param horizon turns after which a play is given up; 0: never
   */
  private Explored explored(int turns, int limit, boolean everyTurn, int horizon) {
    var machine = machine(turns, limit);
    var packing = new Packing(machine, new Drifts(scenario, machine), everyTurn);
    var space = new Space(machine, packing);
    var sightings = new Sightings(machine);
    Explorer.explore(space, sightings, budget.states(), horizon);
    return new Explored(space, sightings);
  }

  /**
   * @param reached where reach is read off
   * @param counted where points are added up; has no circles
   * @param sinksFirst its states, each after those it leads to; empty where turns order them
   * @param scale whether its sums are exact
   */
  private Solution solved(
      Explored reached,
      Explored counted,
      int[] sinksFirst,
      List<Route> deadEnds,
      List<Loop> loops,
      Proof scale) {
    var space = counted.space();
    var measures = Measures.of(space.machine);
    var values = new Values(space, sinksFirst, Samples.of(space, measures, budget));
    var ahead = Both.of(values, measures.overall());
    return new Solved(
        proof(reached.space()),
        reached.space().states.size(),
        Reached.of(scenario, reached),
        Attainable.of(space, values, measures, ahead, scale),
        loops,
        deadEnds,
        Regrets.of(space, ahead.most(), measures.overall()),
        new Outlook(space, ahead, values.most(measures.outcome()), measures, budget));
  }
}
