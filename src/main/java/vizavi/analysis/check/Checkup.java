package vizavi.analysis.check;

import vizavi.analysis.solve.Budget;
import vizavi.analysis.solve.Solution;
import vizavi.scenario.Scenario;
import vizavi.scenario.ScenarioReader;
import vizavi.scenario.translation.TranslationReader;
import vizavi.scenario.translation.TranslationReading;

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

  /**
   * Checks a translation of a scenario that is solved already: what can happen is the same in every
   * language, so only what depends on the words is looked at again.
   *
   * @param source the scenario as its source has it
   * @param solution of the source
   * @param file the name shown in diagnostics
   * @param budget that the source was solved with
   */
  public static TranslationReading translation(
      Scenario source, Solution solution, String file, byte[] utf8, Budget budget) {
    return TranslationReader.read(source, file, utf8, new WordsExamination(solution, budget));
  }
}
