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
  private static final double LITTLE = 0.05;

  private static final int WORDS = 8;

  /** Beside these no tone brings the level above 1. */
  private static final Set<String> ATTACKS = Set.of("insult", "threaten");

  /** From here on words without a move are curt. */
  private static final double CLEARLY = -0.5;

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
    var change = allowed(bounded(sum, level, MOST.get(skill)), score, skill);
    var telling =
        IntStream.range(0, weights.length)
            .filter(
                i -> Math.abs(weights[i]) >= LITTLE && Math.signum(weights[i]) == change.signum())
            .boxed()
            .sorted(Comparator.comparingDouble(i -> -Math.abs(weights[i])))
            .limit(WORDS)
            .sorted()
            .toList();
    if (change.signum() == 0 || telling.isEmpty()) {
      return List.of();
    }
    return shared(taken, telling, weights, change);
  }

  /**
   * Words without a move are neutral until they say clearly otherwise: what is only a shade curt,
   * or only procedural, keeps its level.
   */
  private static BigDecimal allowed(BigDecimal change, Score score, Skill skill) {
    boolean moved =
        score.findings().stream()
            .anyMatch(one -> one.skill() == skill && !one.step().equals(Rubric.BASE));
    if (skill == Skill.POLITENESS && ATTACKS.stream().anyMatch(score.moves()::contains)) {
      var room = BigDecimal.ONE.subtract(score.levels().get(skill)).max(BigDecimal.ZERO);
      return change.min(room);
    }
    boolean clearly = skill == Skill.POLITENESS && change.doubleValue() <= CLEARLY;
    return moved || clearly || skill == Skill.POLITENESS && change.signum() > 0
        ? change
        : BigDecimal.ZERO;
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
    double whole = telling.stream().mapToDouble(i -> weights[i]).sum();
    var left = change;
    List<Evidence> parts = new ArrayList<>();
    for (int at = 0; at < telling.size(); at++) {
      int i = telling.get(at);
      boolean last = at == telling.size() - 1;
      var part = last ? left : Judging.rounded(change.doubleValue() * weights[i] / whole);
      left = left.subtract(part);
      var token = taken.tokens().get(i);
      parts.add(new Evidence(token.from(), token.to(), taken.slice(i, i), Points.of(part)));
    }
    return List.copyOf(parts);
  }
}
