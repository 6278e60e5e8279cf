package vizavi.analysis;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vizavi.analysis.solve.Proof;
import vizavi.analysis.solve.Range;
import vizavi.scoring.Points;

/**
 * A play beside the best there was at each of its decisions. What the replies cost and what luck
 * cost add up to what is missing to the most attainable, exactly.
 *
 * @param earned overall points
 * @param range the least and the most overall points attainable
 * @param proof whether the best there was is certain
 * @param opening what luck cost before the first reply
 * @param weighings one for each reply
 */
public record Review(
    BigDecimal earned, Range range, Proof proof, BigDecimal opening, List<Weighing> weighings) {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** The weighing of each turn, by its number. */
  public Map<Integer, Weighing> byTurn() {
    return weighings.stream().collect(Collectors.toMap(Weighing::turn, Function.identity()));
  }

  /** The reply that decided it; empty where all are fine. */
  public Optional<TurningPoint> turningPoint() {
    return TurningPoint.of(weighings);
  }

  /** All regrets added up, in overall points. */
  public BigDecimal regret() {
    return Points.sum(weighings.stream().map(Weighing::regret));
  }

  /** All luck added up, in overall points. */
  public BigDecimal luck() {
    return Points.sum(Stream.concat(Stream.of(opening), weighings.stream().map(Weighing::luck)));
  }

  /** Overall points on the scale from 0 to 100, to one decimal; 0 where nothing can be won. */
  public BigDecimal onScale(BigDecimal points) {
    return range.width().signum() == 0
        ? BigDecimal.ZERO
        : points.multiply(HUNDRED).divide(range.width(), 1, RoundingMode.HALF_UP);
  }
}
