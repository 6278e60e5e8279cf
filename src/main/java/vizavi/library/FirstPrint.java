package vizavi.library;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vizavi.account.Person;
import vizavi.shell.OtherWriters;

/**
 * Makes a draft the next revision, where it is still as it was looked at and nothing is in its way.
 */
@Component
class FirstPrint {
  private final Drafts drafts;
  private final DraftRepository rows;
  private final Revisions revisions;
  private final Gatekeeper gatekeeper;
  private final Press press;
  private final Solutions solutions;
  private final TransactionTemplate transaction;

  FirstPrint(
      Drafts drafts,
      DraftRepository rows,
      Revisions revisions,
      Gatekeeper gatekeeper,
      Press press,
      Solutions solutions,
      TransactionTemplate transaction) {
    this.drafts = drafts;
    this.rows = rows;
    this.revisions = revisions;
    this.gatekeeper = gatekeeper;
    this.press = press;
    this.solutions = solutions;
    this.transaction = transaction;
  }

  /**
   * @param looked the draft as the trainer looked at it
   * @param over number of a revision that came after the draft was begun and is replaced knowingly
   */
  Publication of(Draft looked, String note, OptionalInt over, Person author) {
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
    return of(draft, gate, note.strip(), author, over);
  }

  private Publication of(Draft draft, Gate gate, String note, Person author, OptionalInt over) {
    var one =
        new NewRevision(
            gate.scenario().orElseThrow(),
            gate.texts(),
            Origin.DRAFT,
            note,
            Optional.of(author),
            Optional.empty());
    var publication =
        OtherWriters.outlast(
            transaction,
            () -> {
              var done = press.publish(one, seen(draft, over));
              if (done instanceof Publication.Published published) {
                rows.rebase(draft.id(), published.revision().id());
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
}
