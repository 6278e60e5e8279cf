package vizavi.library;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vizavi.analysis.check.Checked;
import vizavi.analysis.check.Checkup;
import vizavi.scenario.ScenarioReader;
import vizavi.text.Severity;

/** Looks over texts before they are published. */
@Component
class Gatekeeper {
  private final Solutions solutions;

  Gatekeeper(Solutions solutions) {
    this.solutions = solutions;
  }

  /** Every mistake and every warning is in the way. */
  Gate look(Draft draft) {
    var utf8 = draft.text().getBytes(StandardCharsets.UTF_8);
    var checked = Checkup.of(draft.scenario(), ScenarioFolder.FILE, utf8, solutions.budget());
    return new Gate(draft.version(), checked);
  }

  /** Only mistakes are in the way. */
  Gate mistakes(String scenario, String text) {
    var reading = ScenarioReader.read(scenario, ScenarioFolder.FILE, text);
    var mistakes =
        reading.diagnostics().stream().filter(one -> one.severity() == Severity.ERROR).toList();
    return new Gate(0, new Checked(reading.scenario(), Optional.empty(), List.of(), mistakes));
  }
}
