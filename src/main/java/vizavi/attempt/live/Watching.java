package vizavi.attempt.live;

import java.time.Clock;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vizavi.account.Mentee;
import vizavi.account.Mentees;
import vizavi.account.Person;
import vizavi.account.Role;
import vizavi.account.SignedIn;
import vizavi.attempt.Glimpse;
import vizavi.attempt.Glimpses;
import vizavi.attempt.Stirred;
import vizavi.shell.NotFoundException;

/** What {@link Shoulder} does in one transaction. */
@Component
class Watching {
  private final WatchRepository watches;
  private final WhisperRepository whispers;
  private final Onlookers onlookers;
  private final Glimpses glimpses;
  private final Mentees mentees;
  private final SignedIn signedIn;
  private final Clock clock;
  private final ApplicationEventPublisher events;

  Watching(
      WatchRepository watches,
      WhisperRepository whispers,
      Onlookers onlookers,
      Glimpses glimpses,
      Mentees mentees,
      SignedIn signedIn,
      Clock clock,
      ApplicationEventPublisher events) {
    this.watches = watches;
    this.whispers = whispers;
    this.onlookers = onlookers;
    this.glimpses = glimpses;
    this.mentees = mentees;
    this.signedIn = signedIn;
    this.clock = clock;
    this.events = events;
  }

  Beside beside(UUID attempt) {
    signedIn.require(Role.MENTOR);
    allowed(attempt);
    return onlookers.beside(attempt);
  }

  Sight begin(UUID attempt) {
    var mentor = signedIn.require(Role.MENTOR);
    var glimpse = allowed(attempt);
    if (glimpse.conversation().attempt().over()) {
      throw new NotFoundException("attempt under way");
    }
    return sight(fresh(mentor, glimpse), glimpse);
  }

  private StoredWatch fresh(Person mentor, Glimpse glimpse) {
    var attempt = glimpse.conversation().attempt().id();
    events.publishEvent(new Stirred(attempt));
    return watches.save(new StoredWatch(attempt, glimpse.row(), mentor, clock.instant()));
  }

  /** Still there: the watch goes on, or where it went stale meanwhile, another begins. */
  Sight goOn(UUID id) {
    var mentor = signedIn.require(Role.MENTOR);
    var watch = theirs(id, mentor);
    var glimpse = allowed(watch.attempt());
    if (watch.goesOn(onlookers.since())) {
      watch.seen(clock.instant());
      return sight(watch, glimpse);
    }
    watch.endAsStale();
    return glimpse.conversation().attempt().over()
        ? sight(watch, glimpse)
        : sight(fresh(mentor, glimpse), glimpse);
  }

  UUID attempt(UUID id) {
    var watch = theirs(id, signedIn.require(Role.MENTOR));
    allowed(watch.attempt());
    return watch.attempt();
  }

  void end(UUID id) {
    var person = signedIn.person().id();
    watches
        .findById(id)
        .filter(watch -> watch.by(person))
        .ifPresent(
            watch -> {
              watch.end(clock.instant());
              events.publishEvent(new Stirred(watch.attempt()));
            });
  }

  Whispered whisper(UUID id, int row, String words) {
    var mentor = signedIn.require(Role.MENTOR);
    var attempt = theirs(id, mentor).attempt();
    var glimpse = allowed(attempt);
    if (glimpse.conversation().attempt().over()) {
      return new Whispered.Over();
    }
    if (glimpse.row() != row) {
      return new Whispered.GoneOn();
    }
    return whispers
        .findByKey(new StoredWhisper.Key(attempt, row))
        .<Whispered>map(earlier -> new Whispered.HadOne(earlier.value()))
        .orElseGet(() -> given(attempt, row, mentor, words));
  }

  private Whispered given(UUID attempt, int row, Person mentor, String words) {
    var whisper = whispers.save(new StoredWhisper(attempt, row, mentor, words, clock.instant()));
    whispers.flush(); // one written meanwhile is refused here, not somewhere later
    events.publishEvent(new Stirred(attempt));
    return new Whispered.Given(whisper.value());
  }

  private StoredWatch theirs(UUID watch, Person mentor) {
    return watches
        .findById(watch)
        .filter(one -> one.by(mentor.id()))
        .orElseThrow(() -> new NotFoundException("watch"));
  }

  private Glimpse allowed(UUID attempt) {
    var glimpse =
        glimpses
            .of(attempt)
            .filter(Glimpse::forMentors)
            .orElseThrow(() -> new NotFoundException("attempt"));
    mentees.mentorOf(glimpse.conversation().attempt().person());
    return glimpse;
  }

  private Sight sight(StoredWatch watch, Glimpse glimpse) {
    var attempt = glimpse.conversation().attempt();
    return new Sight(
        watch.id(),
        name(attempt.person()),
        glimpse.conversation(),
        glimpse.row(),
        onlookers.whispers(attempt.id()),
        onlookers.now(attempt.id()));
  }

  private String name(UUID trainee) {
    return mentees.all().stream()
        .filter(one -> one.person().equals(trainee))
        .map(Mentee::name)
        .findFirst()
        .orElse("");
  }
}
