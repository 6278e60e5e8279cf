package vizavi.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What the words of a reply say of a skill beyond what its moves are worth: a part for each word
 * that matters, which add up to the whole.
 */
final class Tone {
  /** The tone never moves the level of a skill further than this. */
  private static final Map<Skill, Double> MOST =
      Map.of(Skill.POLITENESS, 1.5, Skill.NEGOTIATION, 0.49);

  /** Words that say less than this are left out; the rest still adds up. */
  private static final double LITTLE = 0.01;

  private static final int WORDS = 8;

  /** Beside these no tone brings the level above 1. */
  private static final Set<String> ATTACKS = Set.of("insult", "threaten");

  /** From here on words without a move are clearly curt. */
  private static final double CURT = -0.5;

  /** How little counts what lies between that and neutral. */
  private static final double SLOPE = 0.2;

  private Tone() {}

  /**
   * The words that change a level, by place.
   *
   * @param weights for each counting token what it says
   * @param outside what is said by no word: the length, the client's words
   */
  static List<Evidence> of(
      Ear.Taken taken, double[] weights, double outside, Score score, Skill skill) {
    double sum = outside;
    for (double weight : weights) {
      sum += weight;
    }
    var level = score.levels().get(skill);
    var bounded = bounded(allowed(sum, score, skill), level, MOST.get(skill));
    var change = besideAttack(bounded, score, skill);
    var telling = telling(weights, change.signum());
    if (telling.isEmpty()) {
      telling = telling(weights, 0);
    }
    if (change.signum() == 0 || telling.isEmpty()) {
      return List.of();
    }
    return shared(taken, telling, weights, change);
  }

  /**
   * The places of the words that say most, in their order.
   *
   * @param side only those that raise (1) or lower (-1) the level; 0: whichever
   */
  private static List<Integer> telling(double[] weights, int side) {
    return IntStream.range(0, weights.length)
        .filter(i -> Math.abs(weights[i]) >= LITTLE)
        .filter(i -> side == 0 || Math.signum(weights[i]) == side)
        .boxed()
        .sorted(Comparator.comparingDouble(i -> -Math.abs(weights[i])))
        .limit(WORDS)
        .sorted()
        .toList();
  }

  /** What the words may change, given the moves heard beside them. */
  private static double allowed(double sum, Score score, Skill skill) {
    boolean moved =
        score.findings().stream()
            .anyMatch(one -> one.skill() == skill && !one.step().equals(Rubric.BASE));
    return moved ? sum : skill == Skill.POLITENESS ? neutral(sum) : 0;
  }

  /**
   * Words without a move are neutral until they are clearly curt: in between, what they say orders
   * them a little above the neutral level and takes nothing from it.
   */
  private static double neutral(double sum) {
    if (sum <= CURT) {
      return sum;
    }
    return sum < 0 ? SLOPE * (sum - CURT) : sum - SLOPE * CURT;
  }

  /** No tone brings the level above 1 beside an attack. */
  static BigDecimal besideAttack(BigDecimal change, Score score, Skill skill) {
    if (skill != Skill.POLITENESS || ATTACKS.stream().noneMatch(score.moves()::contains)) {
      return change;
    }
    var room = BigDecimal.ONE.subtract(score.levels().get(skill)).max(BigDecimal.ZERO);
    return change.min(room);
  }

  private static BigDecimal bounded(double sum, BigDecimal level, double most) {
    var change = Judging.rounded(Math.clamp(sum, -most, most));
    var top = BigDecimal.valueOf(Score.TOP);
    return level.add(change).max(BigDecimal.ZERO).min(top).subtract(level);
  }

  /**
   * Shares the change out over the telling words, to the hundredth; the last takes what is left.
   */
  private static List<Evidence> shared(
      Ear.Taken taken, List<Integer> telling, double[] weights, BigDecimal change) {
    double whole = telling.stream().mapToDouble(i -> Math.abs(weights[i])).sum();
    var left = change;
    List<Evidence> parts = new ArrayList<>();
    for (int at = 0; at < telling.size(); at++) {
      int i = telling.get(at);
      boolean last = at == telling.size() - 1;
      var part = last ? left : Judging.rounded(change.doubleValue() * Math.abs(weights[i]) / whole);
      left = left.subtract(part);
      var token = taken.tokens().get(i);
      parts.add(new Evidence(token.from(), token.to(), taken.slice(i, i), Points.of(part)));
    }
    return List.copyOf(parts);
  }
}
