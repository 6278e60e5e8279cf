package vizavi.library;

import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import vizavi.account.Person;
import vizavi.account.Role;
import vizavi.account.SignedIn;
import vizavi.shell.NotFoundException;

/**
 * What trainees play is decided here, by trainers and admins. A revision is never changed and never
 * deleted; attempts under way stay on theirs.
 */
@Service
public class Publishing {
  /** Characters a note may have. */
  public static final int LONGEST_NOTE = 1000;

  private final Drafts drafts;
  private final Revisions revisions;
  private final Shelf shelf;
  private final Gatekeeper gatekeeper;
  private final FirstPrint firstPrint;
  private final Reprint reprint;
  private final SignedIn signedIn;
  private final TransactionTemplate transaction;

  Publishing(
      Drafts drafts,
      Revisions revisions,
      Shelf shelf,
      Gatekeeper gatekeeper,
      FirstPrint firstPrint,
      Reprint reprint,
      SignedIn signedIn,
      TransactionTemplate transaction) {
    this.drafts = drafts;
    this.revisions = revisions;
    this.shelf = shelf;
    this.gatekeeper = gatekeeper;
    this.firstPrint = firstPrint;
    this.reprint = reprint;
    this.signedIn = signedIn;
    this.transaction = transaction;
  }

  /**
   * Every check over a draft as it was kept last. It may take seconds.
   *
   * @throws NotFoundException if there is no such draft
   */
  public Gate gate(UUID draft) {
    publisher();
    return gatekeeper.look(drafts.open(draft));
  }

  /**
   * Publishes a draft with its translations as the next revision of its scenario. New attempts play
   * it from now on; the draft stays. A scenario in the archive stays there.
   *
   * @param looked the draft as the trainer looked at it
   * @param note why, for other trainers; whitespace around it is dropped
   * @throws NotFoundException if there is no such draft
   */
  public Publication publish(Draft looked, String note) {
    var author = publisher();
    return firstPrint.of(looked, note, OptionalInt.empty(), author);
  }

  /**
   * The same, although another revision came after the draft was begun.
   *
   * @param over number of that revision, from {@link Publication.Overtaken}
   */
  public Publication publishOver(Draft looked, String note, int over) {
    var author = publisher();
    return firstPrint.of(looked, note, OptionalInt.of(over), author);
  }

  /** Every scenario with a revision, archived ones too, by id. */
  public List<Shelved> scenarios() {
    publisher();
    return shelf.all();
  }

  /** All revisions of a scenario, newest first; none where it was never published. */
  public List<RevisionCard> revisions(String scenario) {
    publisher();
    var current = revisions.current(scenario).map(RevisionRow::id);
    return revisions.history(scenario).stream()
        .map(row -> row.card(current.filter(row.id()::equals).isPresent()))
        .toList();
  }

  /**
   * The source of a revision and its translations.
   *
   * @throws NotFoundException if there is no such revision
   */
  public Texts texts(UUID revision) {
    publisher();
    return revisions.texts(revision);
  }

  /**
   * Publishes the texts of an older revision anew. Only mistakes stand in its way, not warnings:
   * going back must be possible.
   *
   * @param note why, for other trainers
   * @throws NotFoundException if there is no such revision
   */
  public Publication rollBack(UUID revision, String note) {
    var author = publisher();
    return reprint.rollBack(revisions.row(revision), note, author);
  }

  /**
   * Publishes what a scenario's file holds, in place of what a trainer published; from then on its
   * file decides again. Only mistakes stand in its way, as when files are read.
   *
   * @param note why, for other trainers
   * @throws NotFoundException if no newer file waits
   */
  public Publication takeFile(String scenario, String note) {
    var author = publisher();
    var waiting =
        shelf.all().stream()
            .filter(shelved -> shelved.scenario().equals(scenario))
            .flatMap(shelved -> shelved.waiting().stream())
            .findFirst()
            .orElseThrow(() -> new NotFoundException("file"));
    return reprint.takeFile(revisions.row(waiting.id()), note, author);
  }

  /**
   * Takes a scenario from the shelf: nobody can begin it. Attempts under way go on.
   *
   * @throws NotFoundException if there is no such scenario
   */
  public void archive(String scenario) {
    archive(scenario, true);
  }

  /**
   * Puts an archived scenario back.
   *
   * @throws NotFoundException if there is no such scenario
   */
  public void bringBack(String scenario) {
    archive(scenario, false);
  }

  private void archive(String scenario, boolean now) {
    publisher();
    transaction.executeWithoutResult(status -> shelf.archive(scenario, now));
  }

  private Person publisher() {
    return signedIn.require(Role.TRAINER, Role.ADMIN);
  }
}
