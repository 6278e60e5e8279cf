package vizavi.library;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vizavi.scenario.ScenarioReader;
import vizavi.text.Diagnostic;
import vizavi.text.Severity;

/** Looks over texts before they are published. */
@Component
class Gatekeeper {
  /** Every mistake and every warning is in the way. */
  Gate look(Draft draft) {
    var reading = ScenarioReader.read(draft.scenario(), ScenarioFolder.FILE, draft.text());
    return new Gate(draft.version(), reading.diagnostics(), reading.scenario(), Optional.empty());
  }

  /** Only mistakes are in the way. */
  Gate mistakes(String scenario, String text) {
    var reading = ScenarioReader.read(scenario, ScenarioFolder.FILE, text);
    List<Diagnostic> mistakes =
        reading.diagnostics().stream().filter(one -> one.severity() == Severity.ERROR).toList();
    return new Gate(0, mistakes, reading.scenario(), Optional.empty());
  }
}
