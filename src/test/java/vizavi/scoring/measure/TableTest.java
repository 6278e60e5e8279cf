package vizavi.scoring.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class TableTest {
  @Test
  void cohensExampleComesOut() {
    // 50 proposals, two readers: 20 both yes, 15 both no, 5 and 10 apart: 0.7 seen, 0.5 by chance
    var table = table(20, 5, 10, 15);
    assertThat(table.kappa().orElseThrow()).isCloseTo(0.4, within(1e-9));
    assertThat(table.n()).isEqualTo(50);
    assertThat(table.same()).isEqualTo(35);
  }

  @Test
  void theIntervalIsNearTheOneOfTheLargeSampleFormula() {
    // Fleiss, Cohen and Everitt 1969 give a standard error of 0.1297 for the same table
    var interval = table(20, 5, 10, 15).interval().orElseThrow();
    assertThat((interval.most() - interval.least()) / 2 / 1.96).isCloseTo(0.13, within(0.01));
    assertThat(interval.least()).isLessThan(0.4);
    assertThat(interval.most()).isGreaterThan(0.4);
  }

  @Test
  void whereBothAlwaysSayTheSameThereIsNoKappa() {
    assertThat(table(7, 0, 0, 0).kappa()).isEmpty();
    assertThat(table(7, 0, 0, 0).interval()).isEmpty();
    assertThat(table(0, 0, 0, 0).kappa()).isEmpty();
  }

  @Test
  void oneThingThatDecidesLeavesNoInterval() {
    // without the one "no" nothing is left to agree on beyond chance
    assertThat(table(7, 0, 0, 1).kappa().orElseThrow()).isEqualTo(1);
    assertThat(table(7, 0, 0, 1).interval()).isEmpty();
  }

  @Property(tries = 200)
  void kappaIsTheSameWhicheverRaterComesFirst(
      @ForAll @Size(min = 1, max = 30) List<@IntRange(max = 4) Integer> one,
      @ForAll @Size(min = 30, max = 30) List<@IntRange(max = 4) Integer> others) {
    var other = others.subList(0, one.size());
    var here = Table.of(one, other, 5);
    var there = Table.of(other, one, 5);
    assertThat(here.kappa().isPresent()).isEqualTo(there.kappa().isPresent());
    here.kappa()
        .ifPresent(
            kappa -> {
              assertThat(kappa).isCloseTo(there.kappa().orElseThrow(), within(1e-9));
              assertThat(kappa).isBetween(-1.0 - 1e-9, 1.0);
              here.interval()
                  .ifPresent(
                      within -> assertThat(within.least()).isLessThanOrEqualTo(within.most()));
            });
  }

  private static Table table(int yes, int first, int second, int no) {
    var one = new ArrayList<Integer>();
    var other = new ArrayList<Integer>();
    add(one, other, yes, 1, 1);
    add(one, other, first, 1, 0);
    add(one, other, second, 0, 1);
    add(one, other, no, 0, 0);
    return Table.of(one, other, 2);
  }

  private static void add(List<Integer> one, List<Integer> other, int times, int a, int b) {
    for (int i = 0; i < times; i++) {
      one.add(a);
      other.add(b);
    }
  }
}
