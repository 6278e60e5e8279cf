package vizavi.attempt.live;

import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import vizavi.attempt.Stirred;

/** Puts on the wire what is committed; what is rolled back never happened. */
@Component
class Herald {
  private final Wire wire;

  Herald(Wire wire) {
    this.wire = wire;
  }

  @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
  void committed(Stirred stirred) {
    wire.tell(stirred.attempt());
  }
}
