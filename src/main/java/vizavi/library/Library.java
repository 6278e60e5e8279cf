package vizavi.library;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Service;
import vizavi.account.Role;
import vizavi.account.SignedIn;
import vizavi.scenario.Scenario;
import vizavi.shell.NotFoundException;

/** The scenarios there are to play. The files are read at the start, and when asked to. */
@Service
public class Library implements SmartInitializingSingleton {
  private final ShelfReader reader;
  private final Revisions revisions;
  private final SignedIn signedIn;
  private volatile Shelf shelf = Shelf.EMPTY;

  Library(ShelfReader reader, Revisions revisions, SignedIn signedIn) {
    this.reader = reader;
    this.revisions = revisions;
    this.signedIn = signedIn;
  }

  @Override
  public void afterSingletonsInstantiated() {
    shelf = reader.read();
  }

  /** Every scenario that can be played, easiest first, then by title. */
  public List<Card> cards() {
    signedIn.person();
    return shelf.sorted();
  }

  /**
   * @throws NotFoundException if no such scenario can be played
   */
  public Card card(String scenario) {
    signedIn.person();
    return Optional.ofNullable(shelf.cards().get(scenario))
        .orElseThrow(() -> new NotFoundException("scenario"));
  }

  /**
   * The scenario as a revision says it, whatever its file says now.
   *
   * @throws NotFoundException if there is no such revision
   */
  public Scenario scenario(UUID revision) {
    signedIn.person();
    return revisions.scenario(revision);
  }

  /** How each file was found when last read, by folder; for trainers and admins. */
  public List<ScenarioFile> files() {
    signedIn.require(Role.TRAINER, Role.ADMIN);
    return shelf.files();
  }

  /** Reads the folder again; for trainers and admins. Attempts under way keep their text. */
  public synchronized void readAgain() {
    signedIn.require(Role.TRAINER, Role.ADMIN);
    shelf = reader.read();
  }
}
