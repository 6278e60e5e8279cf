package vizavi.analysis.playtest;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import vizavi.scenario.Scenario;

/**
 * Where and how a playtest begins.
 *
 * @param scene id of the scene that opens
 * @param patience 0..100
 * @param trust 0..100
 * @param facts values by name, as {@link vizavi.scenario.Fact} encodes them
 * @param seed all its luck
 */
public record Setting(
    String scene, int patience, int trust, Map<String, Integer> facts, long seed) {
  private static final int TOP = 100;

  /** The beginning of a scenario. */
  public static Setting start(Scenario scenario, long seed) {
    return at(scenario.start(), scenario, seed);
  }

  /** A scene, with everything as the scenario begins. */
  public static Setting at(String scene, Scenario scenario, long seed) {
    var client = scenario.client();
    return new Setting(scene, client.patience(), client.trust(), Map.of(), seed).fitted(scenario);
  }

  /**
   * The same as far as a scenario knows it: facts it does not have are left out, those it has
   * beyond these begin as it says, values lie in their ranges.
   */
  public Setting fitted(Scenario scenario) {
    var fitting = new LinkedHashMap<String, Integer>();
    scenario
        .facts()
        .forEach(
            (name, fact) ->
                fitting.put(
                    name,
                    Math.clamp(facts.getOrDefault(name, fact.start()), fact.from(), fact.to())));
    return new Setting(
        scene,
        Math.clamp(patience, 0, TOP),
        Math.clamp(trust, 0, TOP),
        Collections.unmodifiableMap(fitting),
        seed);
  }
}
