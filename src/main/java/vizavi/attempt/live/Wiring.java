package vizavi.attempt.live;

import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import vizavi.attempt.Stirred;

/** Puts on the wire what is committed; what is rolled back never happened. */
<<<<<<<< HEAD:src/main/java/vizavi/attempt/live/Wiring.java
@Component("tellingWatchers")
class Wiring {
  private final Wire wire;

  Wiring(Wire wire) {
========
@Component
class Herald {
  private final Wire wire;

  Herald(Wire wire) {
>>>>>>>> 26e0266 (A mentor sees a conversation live and whispers; the trainee sees who looks on, and the transcript tells it later):src/main/java/vizavi/attempt/live/Herald.java
    this.wire = wire;
  }

  @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
  void committed(Stirred stirred) {
    wire.tell(stirred.attempt());
  }
}
