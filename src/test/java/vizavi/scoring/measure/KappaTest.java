package vizavi.scoring.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class KappaTest {

  @Test
  void theExamplesOfTheUsualReferenceComeOut() {
    // quadratic_weighted_kappa of github.com/benhamner/Metrics, its own test cases
    assertThat(kappa(List.of(1, 2, 3), List.of(1, 2, 3))).isEqualTo(1);
    assertThat(kappa(List.of(1, 2, 1), List.of(1, 2, 2))).isCloseTo(0.4, within(1e-9));
    assertThat(kappa(List.of(1, 2, 3, 1, 2, 2, 3), List.of(1, 2, 3, 1, 2, 3, 2)))
        .isCloseTo(0.75, within(1e-9));
  }

  @Test
  void aTableWorkedOutByHandComesOut() {
    var one = List.of(0, 0, 1, 2);
    var other = List.of(0, 1, 1, 0);
    // squares 0 1 0 4 = 5; chance: sum of (a-b)^2 * n(a) * m(b) / 4
    // = (1*2*2 + 1*1*2 + 4*1*2 + 1*1*2) / 4 = 16 / 4
    assertThat(kappa(one, other)).isCloseTo(1 - 5.0 / 4, within(1e-9));
  }

  @Test
  void whoAlwaysSaysTheSameAgrees() {
    assertThat(kappa(List.of(2, 2, 2), List.of(2, 2, 2))).isEqualTo(1);
  }

  @Test
  void whoSaysTheOppositeIsBelowChance() {
    assertThat(kappa(List.of(0, 4, 0, 4), List.of(4, 0, 4, 0))).isEqualTo(-1);
  }

  @Property
  void itIsTheIntraclassCorrelation(@ForAll("pairs") List<List<Integer>> pairs) {
    // Fleiss and Cohen 1973: the same as a correlation that a difference of means lowers
    var one = pairs.stream().map(List::getFirst).toList();
    var other = pairs.stream().map(List::getLast).toList();
    double meanOne = mean(one);
    double meanOther = mean(other);
    double both = 0;
    double spread = 0;
    for (int i = 0; i < one.size(); i++) {
      both += (one.get(i) - meanOne) * (other.get(i) - meanOther);
      spread += Math.pow(one.get(i) - meanOne, 2) + Math.pow(other.get(i) - meanOther, 2);
    }
    double below = spread + one.size() * Math.pow(meanOne - meanOther, 2);
    assertThat(kappa(one, other)).isCloseTo(below == 0 ? 1 : 2 * both / below, within(1e-9));
    assertThat(kappa(one, other)).isCloseTo(kappa(other, one), within(1e-12));
  }

  @Provide
  Arbitrary<List<List<Integer>>> pairs() {
    return Arbitraries.integers().between(0, 4).list().ofSize(2).list().ofMinSize(2).ofMaxSize(30);
  }

  private static double mean(List<Integer> ranks) {
    return ranks.stream().mapToInt(Integer::intValue).average().orElseThrow();
  }

  private static double kappa(List<Integer> one, List<Integer> other) {
    return Kappa.quadratic(one, other);
  }
}
