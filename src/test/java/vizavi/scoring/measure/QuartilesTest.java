package vizavi.scoring.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class QuartilesTest {

  @Test
  void theLowestQuarterComesFirstThenTheHighest() {
    assertThat(Quartiles.ends(List.of(5.0, 1.0, 3.0, 8.0, 2.0, 7.0, 4.0, 6.0)))
        .containsExactly(1, 4, 5, 3);
  }

  @Test
  void whatIsLeftOverFallsInTheMiddle() {
    assertThat(Quartiles.ends(List.of(3.0, 1.0, 2.0, 5.0, 4.0))).containsExactly(1, 3);
    assertThat(Quartiles.ends(List.of(1.0, 2.0, 3.0))).isEmpty();
  }

  @Test
  void equalTextsKeepTheirOrder() {
    assertThat(Quartiles.ends(List.of(1.0, 1.0, 1.0, 1.0))).containsExactly(0, 3);
  }

  @Test
  void accuracyIsTheShareOnTheRightSideOfTheMiddle() {
    assertThat(Quartiles.accuracy(List.of(0.1, 0.2, 0.8, 0.9))).isEqualTo(1);
    assertThat(Quartiles.accuracy(List.of(0.9, 0.8, 0.2, 0.1))).isEqualTo(0);
    assertThat(Quartiles.accuracy(List.of(0.1, 0.8, 0.2, 0.9))).isEqualTo(0.5);
  }

  @Test
  void whoSaysTheSameOfAllIsRightByHalf() {
    assertThat(Quartiles.accuracy(List.of(2.0, 2.0, 2.0, 2.0))).isEqualTo(0.5);
  }

  @Test
  void onlyTheOrderMattersNotTheScale() {
    var said = List.of(0.1, 0.5, 0.3, 0.9);
    assertThat(Quartiles.accuracy(said.stream().map(one -> one * 100 - 7).toList()))
        .isEqualTo(Quartiles.accuracy(said));
  }
}
