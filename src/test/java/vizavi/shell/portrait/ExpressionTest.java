package vizavi.shell.portrait;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExpressionTest {

  @ParameterizedTest
  @CsvSource({
    "0, 100, ANGRY",
    "15, 100, ANGRY",
    "16, 100, IMPATIENT",
    "35, 0, IMPATIENT",
    "36, 30, DOUBTFUL",
    "36, 31, NEUTRAL",
    "60, 55, NEUTRAL",
    "60, 56, CONTENT",
    "75, 74, CONTENT",
    "75, 75, DELIGHTED",
    "100, 100, DELIGHTED"
  })
  void patienceAndTrustShowInTheFace(int patience, int trust, Expression expected) {
    assertThat(Expression.of(patience, trust)).isEqualTo(expected);
  }

  @Test
  void moreTrustNeverMakesAWorseFace() {
    for (int patience = 0; patience <= 100; patience++) {
      for (int trust = 1; trust <= 100; trust++) {
        assertThat(Expression.of(patience, trust))
            .isGreaterThanOrEqualTo(Expression.of(patience, trust - 1));
      }
    }
  }
}
