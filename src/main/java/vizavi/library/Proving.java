package vizavi.library;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.Semaphore;
import org.springframework.stereotype.Service;
import vizavi.analysis.check.Checked;
import vizavi.analysis.check.Checkup;

/**
 * All checks on a text that is being written, within the server's budget. It may take seconds, so
 * only a few texts are looked at at a time; whoever asks in the meantime waits.
 */
@Service
public class Proving {
  private final Solutions solutions;

  /** Half the machine is left to those who play. */
  private final Semaphore turns =
      new Semaphore(Math.max(1, Runtime.getRuntime().availableProcessors() / 2), true);

  Proving(Solutions solutions) {
    this.solutions = solutions;
  }

  /**
   * Checks a text, whatever it holds.
   *
   * @param scenario id of the scenario it is to be
   * @throws InterruptedException if the asker is told to stop while it waits
   */
  public Checked check(String scenario, String text) throws InterruptedException {
    turns.acquire();
    try {
      var bytes = text.getBytes(StandardCharsets.UTF_8);
      return Checkup.of(scenario, ScenarioFolder.FILE, bytes, solutions.budget());
    } finally {
      turns.release();
    }
  }
}
