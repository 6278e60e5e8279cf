package vizavi.analysis.item;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import vizavi.analysis.item.Sheet.Choice;

class ItemsTest {
  private static final Set<String> TWO = Set.of("call.good", "call.bad");

  /**
   * By hand: scores 80, 60, 40, 20, mean 50, s = sqrt(500) = 22.36; good was given by the first
   * two.
   */
  @Test
  void aReplyOfTheStrongIsWorthItsFigure() {
    var items =
        Items.of(
            List.of(
                sheet(80, "call.good"),
                sheet(60, "call.good"),
                sheet(40, "call.bad"),
                sheet(20, "call.bad")));
    // (70 - 30) / 22.36 x sqrt(0.25) = 0.894
    assertThat(items.get("call.good").discrimination().orElseThrow())
        .isCloseTo(0.894, within(0.001));
    assertThat(items.get("call.bad").discrimination().orElseThrow())
        .isCloseTo(-0.894, within(0.001));
    assertThat(items.get("call.good").offered()).isEqualTo(4);
    assertThat(items.get("call.good").picked()).isEqualTo(2);
    assertThat(items.get("call.good").overall()).contains(70.0);
  }

  @Test
  void whatTellsNothingHasNoFigure() {
    var all = Items.of(List.of(sheet(80, "call.good"), sheet(20, "call.good")));
    assertThat(all.get("call.good").discrimination()).isEmpty();
    assertThat(all.get("call.bad").discrimination()).isEmpty();
    assertThat(all.get("call.bad").overall()).isEmpty();
    var alike = Items.of(List.of(sheet(50, "call.good"), sheet(50, "call.bad")));
    assertThat(alike.get("call.good").discrimination()).isEmpty();
    assertThat(Items.of(List.of())).isEmpty();
  }

  @Test
  void onlyThoseCountWhoHadTheChoice() {
    var elsewhere = new Sheet(0, List.of(new Choice(Set.of("other.way"), "other.way")));
    var items =
        Items.of(List.of(sheet(80, "call.good"), sheet(40, "call.bad"), elsewhere, elsewhere));
    assertThat(items.get("call.good").discrimination().orElseThrow()).isCloseTo(1, within(1e-9));
    assertThat(items.get("call.good").offered()).isEqualTo(2);
  }

  @Test
  void aReplyGivenTwiceInOnePlayCountsTwiceButIsOnePlay() {
    var twice = new Sheet(30, List.of(new Choice(TWO, "call.bad"), new Choice(TWO, "call.bad")));
    var items = Items.of(List.of(twice, sheet(90, "call.good")));
    assertThat(items.get("call.bad").picked()).isEqualTo(2);
    assertThat(items.get("call.bad").offered()).isEqualTo(3);
    assertThat(items.get("call.bad").overall()).contains(30.0);
  }

  /** The figure is Pearson's correlation of a 0 or 1 with the score. */
  @Property
  void itIsPearsonsCorrelation(
      @ForAll @Size(min = 2, max = 30) List<@IntRange(max = 100) Integer> scores,
      @ForAll @Size(value = 30) List<Boolean> good) {
    var sheets = new ArrayList<Sheet>();
    for (int i = 0; i < scores.size(); i++) {
      sheets.add(sheet(scores.get(i), good.get(i) ? "call.good" : "call.bad"));
    }
    double[] x = new double[scores.size()];
    Arrays.setAll(x, i -> good.get(i) ? 1 : 0);
    double[] y = scores.stream().mapToDouble(Integer::doubleValue).toArray();
    double spread = Math.sqrt(sum(x, x) * sum(y, y));
    var figure = Items.of(sheets).get("call.good").discrimination();
    if (spread < 1e-9) {
      assertThat(figure).isEmpty();
    } else {
      assertThat(figure.orElseThrow()).isCloseTo(sum(x, y) / spread, within(1e-9));
    }
  }

  private static double sum(double[] a, double[] b) {
    double meanA = Arrays.stream(a).average().orElseThrow();
    double meanB = Arrays.stream(b).average().orElseThrow();
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += (a[i] - meanA) * (b[i] - meanB);
    }
    return sum;
  }

  private static Sheet sheet(int overall, String picked) {
    return new Sheet(overall, List.of(new Choice(TWO, picked)));
  }
}
