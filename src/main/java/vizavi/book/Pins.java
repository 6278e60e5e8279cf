package vizavi.book;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vizavi.account.Person;
import vizavi.shell.OtherWriters;

/** What is pinned, by the keys of entries. */
@Component
class Pins {
  private final PinRepository pins;
  private final TransactionTemplate transaction;
  private final Clock clock;

  Pins(PinRepository pins, TransactionTemplate transaction, Clock clock) {
    this.pins = pins;
    this.transaction = transaction;
    this.clock = clock;
  }

  /** The last one first. */
  Map<String, Pin> all() {
    var all = new LinkedHashMap<String, Pin>();
    pins.findAllByOrderByPinnedAtDescEntry().forEach(pin -> all.put(pin.entry(), pin.value()));
    return all;
  }

  /** Pins an entry; where it is pinned already, this mentor and note take the place. */
  void pin(String entry, Person mentor, String note) {
    OtherWriters.outlast(transaction, () -> write(entry, mentor, note));
  }

  private StoredPin write(String entry, Person mentor, String note) {
    var pin = pins.findById(entry).orElseGet(() -> new StoredPin(entry));
    pin.pin(mentor.id(), mentor.name(), clock.instant(), note);
    pins.save(pin);
    pins.flush();
    return pin;
  }

  void unpin(String entry) {
    transaction.executeWithoutResult(status -> pins.findById(entry).ifPresent(pins::delete));
  }
}
