package vizavi.analysis.solve;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vizavi.scenario.Scenario;

/** Reads off what was seen, with the ways there. */
final class Reached {
  private Reached() {}

  static Reach of(Scenario scenario, Solver.Explored explored) {
    var space = explored.space();
    var seen = explored.sightings();
    var ways = new Ways(space);
    var replies = new LinkedHashMap<String, Route>();
    for (var choice : space.machine.choices) {
      int state = seen.reply[choice.number()];
      if (state != Sightings.NEVER) {
        replies.put(choice.key(), ways.giving(state, choice.number()));
      }
    }
    return new Reach(
        routes(List.copyOf(scenario.scenes().keySet()), seen.scene, ways),
        Collections.unmodifiableMap(replies),
        routes(List.copyOf(scenario.endings().keySet()), seen.ending, ways));
  }

  private static Map<String, Route> routes(List<String> ids, int[] seen, Ways ways) {
    var routes = new LinkedHashMap<String, Route>();
    for (int one = 0; one < seen.length; one++) {
      if (seen[one] != Sightings.NEVER) {
        routes.put(ids.get(one), ways.seen(seen[one]));
      }
    }
    return Collections.unmodifiableMap(routes);
  }
}
