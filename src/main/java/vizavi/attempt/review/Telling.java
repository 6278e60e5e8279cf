package vizavi.attempt.review;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.stereotype.Component;
import vizavi.account.Person;
import vizavi.attempt.Attempt;
import vizavi.notice.Kind;
import vizavi.notice.Tidings;
import vizavi.shell.Places;

/** Tells trainees what their mentors said: once a day for each attempt, mentor and kind. */
@Component("reviewTelling")
class Telling {
  private final Tidings tidings;

  Telling(Tidings tidings) {
    this.tidings = tidings;
  }

  void commented(Attempt attempt, Person mentor, Instant at) {
    tell(attempt, mentor, Kind.COMMENTED, at);
  }

  void overruled(Attempt attempt, Person mentor, Instant at) {
    tell(attempt, mentor, Kind.OVERRULED, at);
  }

  private void tell(Attempt attempt, Person mentor, Kind kind, Instant at) {
    var subject = attempt.id() + ":" + mentor.id() + ":" + LocalDate.ofInstant(at, ZoneOffset.UTC);
    tidings.tell(
        attempt.person(),
        kind,
        subject,
        List.of(attempt.title(), mentor.name()),
        Places.debrief(attempt.id()));
  }
}
