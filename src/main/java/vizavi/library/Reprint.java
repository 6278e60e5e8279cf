package vizavi.library;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vizavi.account.Person;
import vizavi.shell.OtherWriters;

/**
 * Makes the texts of a revision the next one, anew. Only mistakes stand in their way, not warnings:
 * going back must be possible.
 */
@Component
class Reprint {
  private final Revisions revisions;
  private final Gatekeeper gatekeeper;
  private final Press press;
  private final TransactionTemplate transaction;

  Reprint(
      Revisions revisions, Gatekeeper gatekeeper, Press press, TransactionTemplate transaction) {
    this.revisions = revisions;
    this.gatekeeper = gatekeeper;
    this.press = press;
    this.transaction = transaction;
  }

  /** Of an older revision. */
  Publication rollBack(RevisionRow row, String note, Person author) {
    return of(row, Origin.ROLLBACK, Optional.of(row.number()), note, author);
  }

  /** Of what a file holds. */
  Publication takeFile(RevisionRow row, String note, Person author) {
    return of(row, Origin.FILE, Optional.empty(), note, author);
  }

  private Publication of(
      RevisionRow row, Origin origin, Optional<Integer> backTo, String note, Person author) {
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
    return OtherWriters.outlast(transaction, () -> press.publish(one, seen));
  }
}
