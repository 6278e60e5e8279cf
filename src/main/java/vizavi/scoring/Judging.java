package vizavi.scoring;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vizavi.scoring.learn.Model;
import vizavi.scoring.learn.Unit;
import vizavi.scoring.lexicon.Hit;

/** Finds the words of a reply that show a move, and how much they speak for it. */
final class Judging {
  private final Ear.Taken taken;
  private final Model model;

  Judging(Ear.Taken taken, Model model) {
    this.taken = taken;
    this.model = model;
  }

  /**
   * The evidence of each move.
   *
   * @param moves each with the clause that shows it most, by its token clause number; -1: none
   */
  Map<String, List<Evidence>> evidence(Map<String, Integer> moves) {
    Map<String, List<Evidence>> evidence = new LinkedHashMap<>();
    for (var move : model.moves()) {
      if (moves.containsKey(move)) {
        evidence.put(move, evidence(move, moves.get(move)));
      }
    }
    return Collections.unmodifiableMap(evidence);
  }

  private List<Evidence> evidence(String move, int clause) {
    var unit = unit(clause);
    var weights = perToken(unit, model.clauseParts(unit, model.moves().indexOf(move)));
    var words = taken.hits().stream().filter(hit -> shows(hit, move)).toList();
    List<Evidence> all = new ArrayList<>();
    boolean inLexicon = false;
    for (var hit : apart(words)) {
      inLexicon |= hit.first() >= unit.first() && hit.last() <= unit.last();
      all.add(evidence(hit.first(), hit.last(), unit, weights));
    }
    var stretch = inLexicon ? new int[0] : best(weights);
    if (stretch.length > 0) {
      all.add(evidence(unit.first() + stretch[0], unit.first() + stretch[1], unit, weights));
    }
    return all.stream()
        .sorted(Comparator.comparingInt(Evidence::from).thenComparingInt(Evidence::to))
        .toList();
  }

  private Unit unit(int clause) {
    return taken.sample().clauses().stream()
        .filter(unit -> unit.first() <= unit.last())
        .filter(unit -> taken.tokens().get(unit.first()).clause() == clause)
        .findFirst()
        .orElse(taken.sample().whole());
  }

  private static boolean shows(Hit hit, String move) {
    return !hit.entry().isSign() && hit.entry().shows().equals(move);
  }

  /** Of hits that overlap the longest. */
  private static List<Hit> apart(List<Hit> hits) {
    List<Hit> apart = new ArrayList<>();
    hits.stream()
        .sorted(Comparator.comparingInt((Hit hit) -> hit.first() - hit.last()))
        .filter(
            hit ->
                apart.stream()
                    .noneMatch(one -> one.first() <= hit.last() && hit.first() <= one.last()))
        .forEach(apart::add);
    return apart;
  }

  /** What the features on each word of a stretch say, shared out evenly over their words. */
  static double[] perToken(Unit unit, double[] parts) {
    var weights = new double[Math.max(0, unit.last() - unit.first() + 1)];
    for (int f = 0; f < parts.length; f++) {
      int from = Math.max(unit.first(), unit.from()[f]);
      int to = Math.min(unit.last(), unit.to()[f]);
      if (unit.from()[f] >= 0 && from <= to) {
        for (int i = from; i <= to; i++) {
          weights[i - unit.first()] += parts[f] / (to - from + 1);
        }
      }
    }
    return weights;
  }

  /** The stretch with the largest sum (Kadane): first and last; empty where there are no words. */
  private static int[] best(double[] weights) {
    double most = Double.NEGATIVE_INFINITY;
    double sum = 0;
    int start = 0;
    int[] best = {};
    for (int i = 0; i < weights.length; i++) {
      if (sum <= 0) {
        sum = 0;
        start = i;
      }
      sum += weights[i];
      if (sum > most) {
        most = sum;
        best = new int[] {start, i};
      }
    }
    return best;
  }

  private Evidence evidence(int first, int last, Unit unit, double[] weights) {
    double points = 0;
    for (int i = Math.max(first, unit.first()); i <= Math.min(last, unit.last()); i++) {
      points += weights[i - unit.first()];
    }
    return new Evidence(
        taken.tokens().get(first).from(),
        taken.tokens().get(last).to(),
        taken.slice(first, last),
        rounded(points));
  }

  static BigDecimal rounded(double value) {
    return Points.of(BigDecimal.valueOf(value).setScale(Points.DECIMALS, RoundingMode.HALF_UP));
  }
}
