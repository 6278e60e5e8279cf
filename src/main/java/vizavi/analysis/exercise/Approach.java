package vizavi.analysis.exercise;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vizavi.analysis.solve.Route;
import vizavi.analysis.solve.Solution;
import vizavi.play.Play;
import vizavi.play.State;
import vizavi.play.Turn;
import vizavi.scenario.Scene;
import vizavi.scoring.Rubric;
import vizavi.scoring.Skill;

/**
 * How a conversation comes to a scene.
 *
 * @param replies those given on the way, in order
 * @param seed the luck with which the engine goes this way
 */
public record Approach(List<String> replies, long seed) {
  public Approach {
    replies = List.copyOf(replies);
  }

  /**
   * A way to a scene that waits for a reply, with the skill at stake among the replies on offer
   * there. Where a best play comes by, it is that play's way, so that what went before makes sense;
   * else one as short as any.
   *
   * @return empty where no way is known
   */
  public static Optional<Approach> to(
      Play play, Solution solution, String scene, Skill skill, Rubric rubric) {
    return Optional.ofNullable(play.scenario().scenes().get(scene)).stream()
        .flatMap(known -> routes(solution, known, skill))
        .flatMap(route -> along(route, play, scene, skill, rubric).stream())
        .findFirst();
  }

  private static Stream<Route> routes(Solution solution, Scene scene, Skill skill) {
    var best = new ArrayList<>(List.of(solution.most()));
    if (solution.scale().skills().containsKey(skill)) {
      best.add(solution.most(skill));
    }
    var shortest =
        scene.replies().keySet().stream()
            .map(reply -> solution.reach().replies().get(scene.id() + "." + reply))
            .flatMap(Stream::ofNullable)
            .sorted((one, other) -> one.replies().size() - other.replies().size());
    return Stream.concat(best.stream(), shortest);
  }

  private static Optional<Approach> along(
      Route route, Play play, String scene, Skill skill, Rubric rubric) {
    var given = new ArrayList<String>();
    var state = play.open(route.seed()).after();
    for (var key : route.replies()) {
      if (asks(play, state, scene, skill, rubric)) {
        return Optional.of(new Approach(given, route.seed()));
      }
      var reply = key.substring(key.indexOf('.') + 1);
      state = play.answer(state, reply).after();
      given.add(reply);
    }
    return Optional.empty();
  }

  private static boolean asks(Play play, State state, String scene, Skill skill, Rubric rubric) {
    return !state.over()
        && state.at().equals(scene)
        && Stakes.among(Stakes.scores(play.offers(state), rubric)).contains(skill);
  }

  /** The opening and the turns on the way; the last leaves the scene waiting for a reply. */
  public List<Turn> turns(Play play) {
    var turns = new ArrayList<>(List.of(play.open(seed)));
    for (var reply : replies) {
      turns.add(play.answer(turns.getLast().after(), reply));
    }
    return List.copyOf(turns);
  }
}
