package vizavi.analysis.solve;

import java.util.List;
import java.util.Map;
import vizavi.play.State;
import vizavi.scoring.Skill;

/** A solution with all that was worked out once. */
record Solved(
    Proof proof,
    int states,
    Reach reach,
    Attainable attainable,
    List<Loop> loops,
    List<Route> deadEnds,
    Map<String, Decision> decisions,
    Outlook outlook)
    implements Solution {

  @Override
  public Scale scale() {
    return attainable.scale();
  }

  @Override
  public Route most() {
    return attainable.mostOverall();
  }

  @Override
  public Route least() {
    return attainable.leastOverall();
  }

  @Override
  public Route most(Skill skill) {
    return tested(attainable.most(), skill);
  }

  @Override
  public Route least(Skill skill) {
    return tested(attainable.least(), skill);
  }

  private static Route tested(Map<Skill, Route> routes, Skill skill) {
    var route = routes.get(skill);
    if (route == null) {
      throw new IllegalArgumentException("the scenario does not test " + skill.id());
    }
    return route;
  }

  @Override
  public Map<String, Range> bands() {
    return attainable.bands();
  }

  @Override
  public Map<String, Range> through() {
    return attainable.scenes();
  }

  @Override
  public int fewestTurns() {
    return attainable.fewestTurns();
  }

  @Override
  public int mostTurns() {
    return attainable.mostTurns();
  }

  @Override
  public Prospect from(State state) {
    return outlook.from(state);
  }

  @Override
  public List<Option> options(State state) {
    return outlook.options(state);
  }

  @Override
  public List<String> best(State state) {
    return outlook.best(state);
  }
}
