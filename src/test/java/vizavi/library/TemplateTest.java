package vizavi.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vizavi.analysis.check.Checkup;
import vizavi.analysis.solve.Budget;

class TemplateTest {
  @ParameterizedTest
  @EnumSource
  void isSoundAsItIs(Template template) {
    var text = template.text().getBytes(StandardCharsets.UTF_8);
    var checked = Checkup.of(template.id(), template.id(), text, Budget.STANDARD);
    assertThat(checked.diagnostics()).isEmpty();
    assertThat(checked.scenario()).isPresent();
  }
}
