package vizavi.account;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vizavi.account.Entry.Mistake;
import vizavi.account.Entry.Outcome;
import vizavi.account.sheet.Line;
import vizavi.account.sheet.Sheet;

/** Holds a list of people against who is there, and takes it in: one transaction each. */
@Component
@Transactional
class Intake {
  /** A password to hand out, and as it is stored. */
  record Password(String plain, String encoded) {}

  private final CohortAccess access;
  private final PersonRepository people;
  private final MemberRepository members;
  private final Clock clock;

  Intake(CohortAccess access, PersonRepository people, MemberRepository members, Clock clock) {
    this.access = access;
    this.people = people;
    this.members = members;
    this.clock = clock;
  }

  /** What taking it in would do now. */
  @Transactional(readOnly = true)
  List<Entry> examine(UUID cohort, Sheet sheet) {
    return examine(access.reached(cohort), sheet);
  }

  /** Takes the sound lines in; {@code passwords} by sign-in name, for everybody new. */
  Arrivals take(UUID cohort, Sheet sheet, Map<String, Password> passwords) {
    var locked = access.open(cohort);
    var entries = examine(locked, sheet);
    var newcomers = new ArrayList<Newcomer>();
    for (var entry : of(entries, Outcome.NEW)) {
      var password =
          Optional.ofNullable(passwords.get(entry.signIn()))
              .orElseThrow(() -> new RefusedException(RefusedException.MEANWHILE));
      create(entry, password.encoded(), cohort);
      newcomers.add(
          new Newcomer(
              entry.line().number(), entry.line().name(), entry.signIn(), password.plain()));
    }
    var invited = of(entries, Outcome.INVITED);
    var known = known(invited.stream().map(Entry::line).toList());
    invited.forEach(entry -> invite(cohort, known.get(entry.signIn()).id()));
    people.flush();
    return new Arrivals(newcomers, invited, of(entries, Outcome.HERE), of(entries, Outcome.FAULTY));
  }

  private static List<Entry> of(List<Entry> entries, Outcome outcome) {
    return entries.stream().filter(entry -> entry.outcome() == outcome).toList();
  }

  private void create(Entry entry, String encoded, UUID cohort) {
    var made =
        new StoredPerson(
            UUID.randomUUID(),
            entry.signIn(),
            ProperName.accept(entry.line().name()),
            Set.of(Role.TRAINEE),
            clock.instant());
    made.changeEmail(Email.accept(entry.line().email()));
    made.giveFirstPassword(encoded);
    people.save(made);
    invite(cohort, made.id());
  }

  private void invite(UUID cohort, UUID person) {
    members.save(new StoredMember(cohort, person, clock.instant()));
  }

  private List<Entry> examine(StoredCohort cohort, Sheet sheet) {
    var known = known(sheet.lines());
    var here =
        members.of(cohort.id()).stream()
            .map(member -> member.key().personId())
            .collect(Collectors.toSet());
    var check = new LineCheck();
    return sheet.lines().stream()
        .map(line -> entry(line, check.next(line), known, here, cohort))
        .toList();
  }

  private Map<String, StoredPerson> known(List<Line> lines) {
    var names =
        lines.stream().map(line -> SignInName.normalise(line.signIn())).collect(Collectors.toSet());
    return people.bySignIns(names).stream()
        .collect(Collectors.toMap(StoredPerson::signIn, Function.identity()));
  }

  private static Entry entry(
      Line line,
      List<Mistake> mistakes,
      Map<String, StoredPerson> known,
      Set<UUID> here,
      StoredCohort cohort) {
    if (!mistakes.isEmpty()) {
      return new Entry(line, line.signIn(), Outcome.FAULTY, Optional.empty(), mistakes);
    }
    var signIn = SignInName.normalise(line.signIn());
    var person = known.get(signIn);
    if (person == null) {
      return new Entry(line, signIn, Outcome.NEW, Optional.empty(), List.of());
    }
    var fault = fault(person, cohort);
    if (fault.isPresent()) {
      var mistake = new Mistake(fault.get(), "");
      return new Entry(line, signIn, Outcome.FAULTY, Optional.empty(), List.of(mistake));
    }
    var outcome = here.contains(person.id()) ? Outcome.HERE : Outcome.INVITED;
    var other = Optional.of(person.name()).filter(name -> !name.equalsIgnoreCase(line.name()));
    return new Entry(line, signIn, outcome, other, List.of());
  }

  private static Optional<Fault> fault(StoredPerson person, StoredCohort cohort) {
    if (!person.active()) {
      return Optional.of(Fault.DEACTIVATED);
    }
    if (!person.isActiveTrainee()) {
      return Optional.of(Fault.NO_TRAINEE);
    }
    return cohort.isMentoredBy(person.id()) ? Optional.of(Fault.MENTOR_HERE) : Optional.empty();
  }
}
