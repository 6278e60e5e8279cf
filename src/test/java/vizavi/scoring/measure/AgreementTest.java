package vizavi.scoring.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class AgreementTest {
  private final Agreement agreement = new Agreement();

  @Test
  void f1IsTheHarmonicMeanOfPrecisionAndRecall() {
    agreement.add(List.of("thank"), List.of("thank"));
    agreement.add(List.of("thank"), List.of());
    agreement.add(List.of(), List.of("thank"));
    agreement.add(List.of("thank"), List.of("thank"));
    agreement.add(List.of(), List.of("thank"));
    // precision 2/3, recall 2/4
    assertThat(agreement.f1("thank")).isCloseTo(4.0 / 7, within(1e-9));
    assertThat(agreement.wanted("thank")).isEqualTo(4);
  }

  @Test
  void macroIsTheMeanOverLabelsWantedMicroCountsThemTogether() {
    agreement.add(List.of("a", "b"), List.of("a"));
    agreement.add(List.of("a"), List.of("a", "c"));
    agreement.add(List.of("a"), List.of("a"));
    // a: 1, c: 0; b was never wanted
    assertThat(agreement.macro()).isCloseTo(0.5, within(1e-9));
    assertThat(agreement.micro()).isCloseTo(2.0 * 3 / (4 + 4), within(1e-9));
    assertThat(agreement.f1("b")).isZero();
    assertThat(agreement.wanted("b")).isZero();
  }

  @Test
  void aLabelHeardTwiceInOneReplyCountsOnce() {
    agreement.add(List.of("a", "a"), List.of("a"));
    assertThat(agreement.f1("a")).isEqualTo(1);
  }

  @Test
  void nothingCountedIsNought() {
    assertThat(agreement.macro()).isZero();
    assertThat(agreement.micro()).isZero();
    assertThat(agreement.f1("a")).isZero();
    agreement.add(List.of(), List.of());
    assertThat(agreement.micro()).isZero();
  }
}
