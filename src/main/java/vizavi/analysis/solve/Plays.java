package vizavi.analysis.solve;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * Many seeded plays of one player.
 *
 * @param plays how many
 * @param passed how many of them passed
 * @param endings how many came to each ending, by id
 * @param unended how many were given up because they went on too long
 * @param overall how many came to each overall score, 0..100
 * @param skills the mean score, 0..100, of each skill the scenario tests, by its id
 * @param picks how often each reply was given, by {@code scene.reply}
 */
public record Plays(
    Player player,
    int plays,
    int passed,
    Map<String, Integer> endings,
    int unended,
    SortedMap<Integer, Integer> overall,
    Map<String, Double> skills,
    Map<String, Integer> picks) {

  /** Share of plays that passed, 0..1. */
  public double passing() {
    return plays == 0 ? 0 : (double) passed / plays;
  }

  /** Overall scores at these shares (0..1) of the plays, worst first. */
  public List<Integer> quantiles(double... shares) {
    return java.util.Arrays.stream(shares).mapToObj(this::quantile).toList();
  }

  private int quantile(double share) {
    long rank = Math.max(1, (long) Math.ceil(share * plays));
    long seen = 0;
    for (var score : overall.entrySet()) {
      seen += score.getValue();
      if (seen >= rank) {
        return score.getKey();
      }
    }
    return 0;
  }
}
