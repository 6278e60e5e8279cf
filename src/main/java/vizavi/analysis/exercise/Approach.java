package vizavi.analysis.exercise;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vizavi.analysis.solve.Route;
import vizavi.analysis.solve.Solution;
import vizavi.play.Play;
import vizavi.play.State;
import vizavi.play.Turn;
import vizavi.scenario.Reply;
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
  private static final long LUCK = 1;

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

  /**
   * The same without a solution, and quick: a way as short as any, looked for with luck of its own.
   * Of ways as short, it prefers one whose replies were good, so that what went before makes sense.
   *
   * @param most states to look at before giving up
   * @return empty where none was found within that many
   */
  public static Optional<Approach> near(
      Play play, String scene, Skill skill, Rubric rubric, int most) {
    var goods = goods(play, rubric);
    var steps = new ArrayDeque<Step>();
    var met = new HashSet<State>();
    steps.add(new Step(play.open(LUCK).after(), List.of()));
    while (!steps.isEmpty() && met.size() < most) {
      var step = steps.remove();
      if (asks(play, step.now(), scene, skill, rubric)) {
        return Optional.of(new Approach(step.replies(), LUCK));
      }
      if (met.add(step.now())) {
        play.offers(step.now()).stream()
            .sorted(Comparator.comparing(reply -> goods.get(reply.words())))
            .forEach(reply -> steps.add(step.on(play, reply)));
      }
    }
    return Optional.empty();
  }

  /** Replies by their words: the better they are, the lower the number. */
  private static Map<String, Double> goods(Play play, Rubric rubric) {
    var goods = new HashMap<String, Double>();
    for (var scene : play.scenario().scenes().values()) {
      for (var reply : scene.replies().values()) {
        var levels = Stakes.scores(List.of(reply), rubric).getFirst().levels().values();
        double mean = levels.stream().mapToDouble(BigDecimal::doubleValue).average().orElse(0);
        goods.put(reply.words(), reply.critical() ? 0 : -mean);
      }
    }
    return goods;
  }

  private record Step(State now, List<String> replies) {
    Step on(Play play, Reply reply) {
      var more = new ArrayList<>(replies);
      more.add(reply.id());
      return new Step(play.answer(now, reply).after(), more);
    }
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
