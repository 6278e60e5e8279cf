package vizavi.practice;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;
import vizavi.account.SignedIn;
import vizavi.library.Library;
import vizavi.shell.Doors;

/** The door of exercises on a real database, with the clock in hand. */
final class Practising implements AutoCloseable {
  private final ConfigurableApplicationContext context;
  private final Exercises exercises;
  private Instant now = Instant.parse("2026-11-23T09:00:00Z"); // a Monday

  private Practising(ConfigurableApplicationContext context) {
    this.context = context;
    var clock = clock();
    exercises =
        new Exercises(
            bean(ExerciseRepository.class),
            bean(Drawing.class),
            new Rehearsal(
                bean(Repertoire.class),
                bean(AnswerRepository.class),
                bean(CardRepository.class),
                clock),
            bean(Library.class),
            bean(SignedIn.class),
            clock,
            bean(TransactionTemplate.class));
  }

  /** With the scenarios of a folder. */
  static Practising open(Path data, Path scenarios) {
    return new Practising(Doors.open("vizavi.data=" + data, "vizavi.scenarios=" + scenarios));
  }

  Exercises exercises() {
    return exercises;
  }

  <T> T bean(Class<T> type) {
    return context.getBean(type);
  }

  void itIs(String instant) {
    now = Instant.parse(instant);
  }

  private Clock clock() {
    return new Clock() {
      @Override
      public ZoneId getZone() {
        return ZoneOffset.UTC;
      }

      @Override
      public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException();
      }

      @Override
      public Instant instant() {
        return now;
      }
    };
  }

  @Override
  public void close() {
    context.close();
  }
}
