package vizavi.library;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import vizavi.account.Person;
import vizavi.account.Role;
import vizavi.account.SignedIn;
import vizavi.shell.NotFoundException;
import vizavi.shell.OtherWriters;

/**
 * What trainees play is decided here, by trainers and admins. A revision is never changed and never
 * deleted; attempts under way stay on theirs.
 */
@Service
public class Publishing {
  /** Characters a note may have. */
  public static final int LONGEST_NOTE = 1000;

  private final Drafts drafts;
  private final DraftRepository draftRows;
  private final Revisions revisions;
  private final ShelfRepository places;
  private final Shelf shelf;
  private final Gatekeeper gatekeeper;
  private final Press press;
  private final Solutions solutions;
  private final SignedIn signedIn;
  private final TransactionTemplate transaction;

  Publishing(
      Drafts drafts,
      DraftRepository draftRows,
      Revisions revisions,
      ShelfRepository places,
      Shelf shelf,
      Gatekeeper gatekeeper,
      Press press,
      Solutions solutions,
      SignedIn signedIn,
      TransactionTemplate transaction) {
    this.drafts = drafts;
    this.draftRows = draftRows;
    this.revisions = revisions;
    this.places = places;
    this.shelf = shelf;
    this.gatekeeper = gatekeeper;
    this.press = press;
    this.solutions = solutions;
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
    return publish(looked, note, OptionalInt.empty());
  }

  /**
   * The same, although another revision came after the draft was begun.
   *
   * @param over number of that revision, from {@link Publication.Overtaken}
   */
  public Publication publishOver(Draft looked, String note, int over) {
    return publish(looked, note, OptionalInt.of(over));
  }

  private Publication publish(Draft looked, String note, OptionalInt over) {
    var author = publisher();
    var draft = drafts.open(looked.id());
    if (draft.version() != looked.version() || draft.translated() != looked.translated()) {
      return new Publication.ChangedMeanwhile(draft);
    }
    var wording = Notes.refuses(note);
    if (wording.isPresent()) {
      return wording.get();
    }
    var gate = gatekeeper.look(draft);
    var now = drafts.open(looked.id());
    if (now.translated() != looked.translated()) { // saved while the checks went on
      return new Publication.ChangedMeanwhile(now);
    }
    if (!gate.open()) {
      return new Publication.Blocked(gate);
    }
    return publish(draft, gate, note.strip(), author, over);
  }

  private Publication publish(
      Draft draft, Gate gate, String note, Person author, OptionalInt over) {
    var one =
        new NewRevision(
            gate.scenario().orElseThrow(),
            gate.texts(),
            Origin.DRAFT,
            note,
            Optional.of(author),
            Optional.empty());
    var publication =
        inTransaction(
            () -> {
              var done = press.publish(one, seen(draft, over));
              if (done instanceof Publication.Published published) {
                draftRows.rebase(draft.id(), published.revision().id());
              }
              return done;
            });
    if (publication instanceof Publication.Published published) {
      solutions.keep(published.revision().id(), gate.solution());
    }
    return publication;
  }

  /** What the trainer takes to be the current revision. */
  private Optional<UUID> seen(Draft draft, OptionalInt over) {
    return over.isEmpty()
        ? draft.base()
        : revisions
            .current(draft.scenario())
            .filter(row -> row.number() == over.getAsInt())
            .map(RevisionRow::id);
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
   * The source of a revision.
   *
   * @throws NotFoundException if there is no such revision
   */
  public String text(UUID revision) {
    return texts(revision).source();
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
    signedIn.require(Role.TRAINER, Role.ADMIN);
    var row = revisions.row(revision);
    return again(row, Origin.ROLLBACK, Optional.of(row.number()), note);
  }

  /**
   * Publishes what a scenario's file holds, in place of what a trainer published; from then on its
   * file decides again. Only mistakes stand in its way, as when files are read.
   *
   * @param note why, for other trainers
   * @throws NotFoundException if no newer file waits
   */
  public Publication takeFile(String scenario, String note) {
    var waiting =
        scenarios().stream()
            .filter(shelved -> shelved.scenario().equals(scenario))
            .flatMap(shelved -> shelved.waiting().stream())
            .findFirst()
            .orElseThrow(() -> new NotFoundException("file"));
    return again(revisions.row(waiting.id()), Origin.FILE, Optional.empty(), note);
  }

  private Publication again(RevisionRow row, Origin origin, Optional<Integer> backTo, String note) {
    var author = publisher();
    var wording = Notes.refuses(note);
    if (wording.isPresent()) {
      return wording.get();
    }
    var texts = revisions.texts(row.id());
    var gate = gatekeeper.mistakes(row.scenario(), texts);
    if (!gate.open()) {
      return new Publication.Blocked(gate);
    }
    var one =
        new NewRevision(
            gate.scenario().orElseThrow(),
            texts,
            origin,
            note.strip(),
            Optional.of(author),
            backTo);
    var seen = revisions.current(row.scenario()).map(RevisionRow::id);
    return inTransaction(() -> press.publish(one, seen));
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
    transaction.executeWithoutResult(
        status ->
            places
                .lock(scenario)
                .orElseThrow(() -> new NotFoundException("scenario"))
                .archive(now));
  }

  private Person publisher() {
    return signedIn.require(Role.TRAINER, Role.ADMIN);
  }

  /** Where somebody published at the same moment, what they did is looked at again. */
  private Publication inTransaction(Supplier<Publication> work) {
    return OtherWriters.outlast(transaction, work);
  }
}
