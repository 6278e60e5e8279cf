package vizavi.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ChartTest {
  @Test
  void theLibraryLiesWhereTheChartLooksForIt() {
    assertThat(getClass().getResource("/META-INF/resources/" + Chart.ECHARTS)).isNotNull();
  }
}
