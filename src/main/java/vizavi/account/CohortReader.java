package vizavi.account;

import static java.util.Comparator.comparing;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Reads cohorts together with the names that go with them, in few queries. Asks nobody. */
@Component
class CohortReader {
  private static final Comparator<String> BY_NAME = String.CASE_INSENSITIVE_ORDER;

  private final CohortRepository cohorts;
  private final MemberRepository members;
  private final PersonRepository people;

  CohortReader(CohortRepository cohorts, MemberRepository members, PersonRepository people) {
    this.cohorts = cohorts;
    this.members = members;
    this.people = people;
  }

  List<Person> people(Collection<UUID> ids) {
    return people.all(ids).stream()
        .map(StoredPerson::value)
        .sorted(comparing(Person::name, BY_NAME))
        .toList();
  }

  List<Member> members(UUID cohort) {
    var rows = members.of(cohort);
    var known = known(rows.stream().map(row -> row.key().personId()));
    return rows.stream()
        .map(row -> member(row, known.get(row.key().personId())))
        .sorted(comparing(Member::name, BY_NAME).thenComparing(Member::signIn))
        .toList();
  }

  private static Member member(StoredMember row, StoredPerson person) {
    return new Member(
        row.key().cohortId(),
        person.id(),
        person.signIn(),
        person.name(),
        person.active(),
        row.invitedAt(),
        row.agreedAt(),
        person.lastSignIn(),
        person.ownPassword());
  }

  List<Roll> rolls(List<StoredCohort> of) {
    var names = known(of.stream().map(StoredCohort::mentors).flatMap(Set::stream));
    var counts =
        members.count(of.stream().map(StoredCohort::id).toList()).stream()
            .collect(Collectors.toMap(MemberRepository.Count::cohort, Function.identity()));
    return of.stream()
        .map(
            one -> {
              var none = new MemberRepository.Count(one.id(), 0, 0, 0);
              var count = counts.getOrDefault(one.id(), none);
              return new Roll(
                  one.value(),
                  names(one, names),
                  count.agreed(),
                  count.all() - count.agreed(),
                  count.all() - count.seen());
            })
        .toList();
  }

  List<Invitation> invitations(UUID person) {
    var rows =
        members.ofPerson(person).stream()
            .collect(Collectors.toMap(row -> row.key().cohortId(), Function.identity()));
    var found = cohorts.all(rows.keySet());
    var names = known(found.stream().map(StoredCohort::mentors).flatMap(Set::stream));
    return found.stream()
        .map(one -> invitation(one, rows.get(one.id()), names(one, names)))
        .sorted(comparing(Invitation::name, BY_NAME).thenComparing(Invitation::cohort))
        .toList();
  }

  private static Invitation invitation(StoredCohort in, StoredMember row, List<String> mentors) {
    return new Invitation(
        in.id(), in.name(), mentors, row.invitedAt(), row.agreedAt(), in.archived());
  }

  private static List<String> names(StoredCohort of, Map<UUID, StoredPerson> known) {
    return of.mentors().stream().map(id -> known.get(id).name()).sorted(BY_NAME).toList();
  }

  private Map<UUID, StoredPerson> known(Stream<UUID> ids) {
    return people.all(ids.collect(Collectors.toSet())).stream()
        .collect(Collectors.toMap(StoredPerson::id, Function.identity()));
  }
}
