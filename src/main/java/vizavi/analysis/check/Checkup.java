package vizavi.analysis.check;

import vizavi.analysis.solve.Budget;
import vizavi.scenario.ScenarioReader;

/**
 * The checks before publishing, all of them. Those of the text alone are {@link
 * ScenarioReader#read}'s too, at once; these also solve the scenario and let players play it.
 */
public final class Checkup {
  private Checkup() {}

  /**
   * Checks a scenario, whatever the file holds.
   *
   * @param id name of the scenario's folder
   * @param file the name shown in diagnostics
   * @param budget how much the solver may do
   */
  public static Checked of(String id, String file, byte[] utf8, Budget budget) {
    var examination = new Examination(budget);
    var reading = ScenarioReader.read(id, file, utf8, examination);
    return new Checked(
        reading.scenario(), examination.solution(), examination.players(), reading.diagnostics());
  }
}
