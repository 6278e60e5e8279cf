package vizavi.analysis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vizavi.analysis.solve.Option;
import vizavi.analysis.solve.Solution;
import vizavi.analysis.solve.Tally;
import vizavi.play.Picked;
import vizavi.play.State;
import vizavi.play.Transcript;
import vizavi.play.Turn;
import vizavi.scenario.Outcome;
import vizavi.scenario.Scenario;
import vizavi.scoring.Points;

/** Weighs each reply of a play against the best there was in its place. */
final class Weigher {
  private final Scenario scenario;
  private final Solution solution;

  Weigher(Scenario scenario, Solution solution) {
    this.scenario = scenario;
    this.solution = solution;
  }

  Review weigh(Transcript transcript) {
    var weighings = new ArrayList<Weighing>();
    var before = transcript.opening().after();
    var range = solution.scale().overall();
    var opening = range.most().subtract(solution.from(before).best());
    for (var turn : transcript.answered()) {
      weighings.add(weigh(before, turn));
      before = turn.after();
    }
    return new Review(
        Points.sum(weighings.stream().map(Weighing::points)).add(ended(before)),
        range,
        solution.proof(),
        Points.of(opening),
        List.copyOf(weighings));
  }

  /** What the ending adds; nothing while the play goes on. */
  private BigDecimal ended(State now) {
    return now.over() ? solution.from(now).best() : BigDecimal.ZERO;
  }

  private Weighing weigh(State before, Turn turn) {
    var picked = turn.picked().orElseThrow();
    var points = points(picked);
    var option = option(before, picked);
    // what could be had right after the words, luck still open: more or less than the option by as
    // much as typed words earn more or less than the reply they fell to
    var hoped =
        option
            .map(one -> one.best().subtract(Points.sum(one.points().values().stream())))
            .orElseGet(() -> solution.from(turn.after()).best());
    var regret = solution.from(before).best().subtract(points).subtract(hoped);
    var luck = hoped.subtract(solution.from(turn.after()).best());
    var fate = fate(before, option, picked, turn.after());
    return new Weighing(
        turn.number(),
        points,
        Points.of(regret),
        Points.of(luck),
        fate,
        mark(regret, fate),
        best(before, picked, regret));
  }

  private BigDecimal points(Picked picked) {
    return Tally.of(picked.score(), solution.scale().skills().keySet(), picked.understood())
        .overall();
  }

  /** The reply that was given, or that typed words fell to; none where they were not understood. */
  private Optional<Option> option(State before, Picked picked) {
    return solution.options(before).stream()
        .filter(option -> option.reply().equals(picked.reply()))
        .findFirst();
  }

  private Weighing.Fate fate(State before, Optional<Option> option, Picked picked, State after) {
    if (picked.critical()) {
      return Weighing.Fate.CRITICAL;
    }
    if (!good(solution.from(before).outcome()) || good(solution.from(after).outcome())) {
      return Weighing.Fate.OPEN;
    }
    return option.map(Option::outcome).filter(Weigher::good).isPresent()
        ? Weighing.Fate.UNLUCKY
        : Weighing.Fate.LOST;
  }

  private static boolean good(Outcome outcome) {
    return outcome.compareTo(Outcome.COMPROMISE) <= 0;
  }

  private Mark mark(BigDecimal regret, Weighing.Fate fate) {
    return fate == Weighing.Fate.LOST || fate == Weighing.Fate.CRITICAL
        ? Mark.BLUNDER
        : Mark.of(regret, solution.scale().overall());
  }

  private Optional<String> best(State before, Picked picked, BigDecimal regret) {
    if (regret.signum() <= 0) {
      return Optional.empty();
    }
    return solution.best(before).stream()
        .findFirst()
        .map(key -> key.substring(key.indexOf('.') + 1))
        .filter(reply -> !reply.equals(picked.reply()))
        .flatMap(reply -> words(picked.scene(), reply));
  }

  private Optional<String> words(String scene, String reply) {
    return Optional.ofNullable(scenario.scenes().get(scene))
        .flatMap(known -> Optional.ofNullable(known.replies().get(reply)))
        .map(known -> known.words());
  }
}
