package vizavi.command;

import java.util.List;
import java.util.Set;
import vizavi.analysis.solve.Budget;
import vizavi.analysis.solve.Player;
import vizavi.analysis.solve.Plays;
import vizavi.analysis.solve.Solution;
import vizavi.scenario.Scenario;
import vizavi.scoring.Skill;

/**
 * One scenario and all that is known of it.
 *
 * @param budget with which it was solved
 * @param players what those who do not read made of it
 */
record Analysed(Scenario scenario, Solution solution, Budget budget, List<Plays> players) {

  /** The random player's plays. */
  Plays random() {
    return players.stream().filter(one -> one.player() == Player.RANDOM).findFirst().orElseThrow();
  }

  /** The skills the scenario tests, in their usual order. */
  List<Skill> tested() {
    return solution.scale().skills().keySet().stream().sorted().toList();
  }

  /** Every scene, reply or ending, and those no way was found to; both in the author's order. */
  record Reached(String what, List<String> all, List<String> missing) {
    private static Reached of(String what, List<String> all, Set<String> found) {
      return new Reached(what, all, all.stream().filter(one -> !found.contains(one)).toList());
    }

    int found() {
      return all.size() - missing.size();
    }
  }

  List<Reached> reached() {
    var reach = solution.reach();
    var replies =
        scenario.scenes().values().stream()
            .flatMap(scene -> scene.replies().keySet().stream().map(id -> scene.id() + "." + id))
            .toList();
    return List.of(
        Reached.of("scenes", List.copyOf(scenario.scenes().keySet()), reach.scenes().keySet()),
        Reached.of("replies", replies, reach.replies().keySet()),
        Reached.of("endings", List.copyOf(scenario.endings().keySet()), reach.endings().keySet()));
  }
}
