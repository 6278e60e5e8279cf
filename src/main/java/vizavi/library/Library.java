package vizavi.library;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import vizavi.scenario.Scenario;

/** The scenarios there are to play. */
@Service
public class Library {
  /** Every scenario that can be played, easiest first, then by title. */
  public List<Card> cards() {
    return List.of();
  }

  /**
   * @throws vizavi.shell.NotFoundException if no such scenario can be played
   */
  public Card card(String scenario) {
    throw new vizavi.shell.NotFoundException("scenario");
  }

  /**
   * The scenario as a revision says it, whatever its file says now.
   *
   * @throws vizavi.shell.NotFoundException if there is no such revision
   */
  public Scenario scenario(UUID revision) {
    throw new vizavi.shell.NotFoundException("revision");
  }

  /** How each file was found; for trainers and admins. */
  public List<ScenarioFile> files() {
    return List.of();
  }

  /** Reads the folder again; for trainers and admins. */
  public void readAgain() {}
}
