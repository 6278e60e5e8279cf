package vizavi.command;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vizavi.analysis.solve.Budget;
import vizavi.analysis.solve.Decision;
import vizavi.analysis.solve.Loop;
import vizavi.analysis.solve.Option;
import vizavi.analysis.solve.Player;
import vizavi.analysis.solve.Plays;
import vizavi.analysis.solve.Proof;
import vizavi.analysis.solve.Prospect;
import vizavi.analysis.solve.Range;
import vizavi.analysis.solve.Reach;
import vizavi.analysis.solve.Route;
import vizavi.analysis.solve.Scale;
import vizavi.analysis.solve.Solution;
import vizavi.play.State;
import vizavi.scenario.Scenario;
import vizavi.scoring.Skill;

/** A solution nobody would wish to get: something of everything that can be wrong. */
record MadeUp(Route most, Route least) implements Solution {
  private static final Route ASK = new Route(List.of("counter.ask"), "counter", 0);
  private static final Route FRAME =
      new Route(List.of("counter.ask", "counter.frame"), "thanks", 0);

  static Analysed of(Scenario scenario) {
    var endings = new LinkedHashMap<String, Integer>();
    endings.put("thanks", 30);
    var scores = new TreeMap<>(Map.of(0, 20, 7, 1, 55, 50, 100, 29));
    var skills = new TreeMap<>(Map.of("politeness", 61.25, "concession", 33.333));
    var plays = new Plays(Player.RANDOM, 100, 29, endings, 70, scores, skills, Map.of());
    var budget = new Budget(12_345, 4, 7);
    return new Analysed(scenario, new MadeUp(FRAME, ASK), budget, List.of(plays));
  }

  @Override
  public Proof proof() {
    return Proof.BOUNDED;
  }

  @Override
  public int states() {
    return 12_345;
  }

  @Override
  public Reach reach() {
    return new Reach(
        Map.of("counter", new Route(List.of(), "counter", 0)),
        Map.of("counter.ask", ASK, "counter.frame", FRAME),
        Map.of("thanks", FRAME));
  }

  @Override
  public Scale scale() {
    var skills = Map.of(Skill.POLITENESS, range("0.5", "4"), Skill.CONCESSION, range("2", "6.25"));
    return new Scale(skills, range("2.5", "10.25"), Proof.BOUNDED);
  }

  private static Range range(String least, String most) {
    return new Range(new BigDecimal(least), new BigDecimal(most));
  }

  @Override
  public Route most(Skill skill) {
    return most;
  }

  @Override
  public Route least(Skill skill) {
    return least;
  }

  @Override
  public Map<String, Range> bands() {
    return Map.of("thanks", range("4", "10.25"));
  }

  @Override
  public Map<String, Range> through() {
    return Map.of("counter", range("2.5", "10.25"));
  }

  @Override
  public int fewestTurns() {
    return 1;
  }

  @Override
  public int mostTurns() {
    return 4;
  }

  @Override
  public List<Loop> loops() {
    return List.of(new Loop(ASK, List.of("counter.ask", "back-room.mend")));
  }

  @Override
  public List<Route> deadEnds() {
    return List.of(new Route(List.of("counter.give"), "back-room", 3));
  }

  @Override
  public Map<String, Decision> decisions() {
    return Map.of();
  }

  @Override
  public Prospect from(State state) {
    throw new UnsupportedOperationException("no report asks");
  }

  @Override
  public List<Option> options(State state) {
    throw new UnsupportedOperationException("no report asks");
  }

  @Override
  public List<String> best(State state) {
    throw new UnsupportedOperationException("no report asks");
  }
}
