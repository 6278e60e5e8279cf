package vizavi.analysis.solve;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import vizavi.play.Play;
import vizavi.play.State;
import vizavi.play.Turn;
import vizavi.play.Witness;
import vizavi.scenario.Scene;
import vizavi.scoring.Points;
import vizavi.scoring.Score;
import vizavi.scoring.Skill;

/** Plays every play there is with the engine itself, one after the other, and adds up. */
final class BruteForce {
  /** So many seeds show every luck of one turn, but for one case in a billion. */
  private static final int SEEDS = 48;

  final Set<String> scenes = new TreeSet<>();
  final Set<String> replies = new TreeSet<>();
  final Map<String, Range> bands = new TreeMap<>();
  final Map<Skill, Range> skills = new TreeMap<>();
  int fewest = Integer.MAX_VALUE;
  int most;
  int plays;

  private final Play play;
  private final Collection<Skill> tested;
  private final Map<State, Set<State>> known = new HashMap<>();
  private final Witness witness =
      new Witness() {
        @Override
        public void opens(Scene scene) {
          scenes.add(scene.id());
        }
      };

  BruteForce(Play play, Collection<Skill> tested) {
    this.play = play;
    this.tested = tested;
    var nothing = new HashMap<Skill, BigDecimal>();
    tested.forEach(skill -> nothing.put(skill, BigDecimal.ZERO));
    for (var state : openings()) {
      go(state, nothing);
    }
  }

  private Set<State> openings() {
    var after = new LinkedHashSet<State>();
    for (long seed = 0; seed < SEEDS; seed++) {
      after.add(play.open(seed, witness).after().withDice(0));
    }
    return after;
  }

  private void go(State state, Map<Skill, BigDecimal> sums) {
    if (state.over()) {
      end(state, sums);
      return;
    }
    for (var reply : play.offers(state)) {
      replies.add(state.at() + "." + reply.id());
      for (var after : answers(state, reply.id())) {
        go(after, added(sums, play.answer(state, reply.id())));
      }
    }
  }

  private Set<State> answers(State state, String reply) {
    var after = new LinkedHashSet<State>();
    for (long seed = 0; seed < SEEDS; seed++) {
      var turn = play.answer(state.withDice(seed), reply, witness);
      boolean luck = turn.after().dice() != seed;
      after.add(turn.after().withDice(0));
      if (!luck) {
        break;
      }
    }
    return after;
  }

  private Map<Skill, BigDecimal> added(Map<Skill, BigDecimal> sums, Turn turn) {
    Score score = turn.picked().orElseThrow().score();
    var more = new HashMap<>(sums);
    // written out here once more, so that Tally is tested too
    for (var skill : tested) {
      var level = score.levels().getOrDefault(skill, BigDecimal.TWO);
      more.merge(skill, level.subtract(BigDecimal.TWO), BigDecimal::add);
    }
    return more;
  }

  private void end(State state, Map<Skill, BigDecimal> sums) {
    plays++;
    fewest = Math.min(fewest, state.turn());
    most = Math.max(most, state.turn());
    var worth = worth(state);
    sums.forEach((skill, points) -> skills.merge(skill, at(points.add(worth)), BruteForce::both));
    var all = worth.multiply(BigDecimal.valueOf(tested.size()));
    var overall = sums.values().stream().reduce(all, BigDecimal::add);
    bands.merge(state.at(), at(overall), BruteForce::both);
  }

  /** What an ending adds in each skill, written out here once more. */
  private BigDecimal worth(State over) {
    return switch (play.scenario().endings().get(over.at()).outcome()) {
      case SUCCESS -> BigDecimal.valueOf(16);
      case COMPROMISE -> BigDecimal.valueOf(12);
      case SETBACK -> BigDecimal.valueOf(4);
      case FAILURE -> BigDecimal.ZERO;
    };
  }

  private static Range at(BigDecimal points) {
    return new Range(Points.of(points), Points.of(points));
  }

  private static Range both(Range one, Range other) {
    return new Range(one.least().min(other.least()), one.most().max(other.most()));
  }

  Range overall() {
    return bands.values().stream().reduce(BruteForce::both).orElseThrow();
  }

  /** The most overall points still to come. */
  BigDecimal best(State state) {
    if (state.over()) {
      return worth(state).multiply(BigDecimal.valueOf(tested.size()));
    }
    var best = new BigDecimal(-1_000_000);
    for (var reply : play.offers(state)) {
      var earned =
          added(Map.of(), play.answer(state, reply.id())).values().stream()
              .reduce(BigDecimal.ZERO, BigDecimal::add);
      for (var after :
          known.computeIfAbsent(key(state, reply.id()), k -> answers(state, reply.id()))) {
        best = best.max(earned.add(best(after)));
      }
    }
    return best;
  }

  /**
   * A state and a reply as one key: the reply in the place of the visit, which is not used here.
   */
  private static State key(State state, String reply) {
    return new State(
        state.version(),
        state.at(),
        state.over(),
        reply,
        state.turn(),
        state.patience(),
        state.trust(),
        state.facts(),
        state.said(),
        state.fired(),
        0,
        state.critical(),
        state.asked(),
        state.unheard());
  }
}
