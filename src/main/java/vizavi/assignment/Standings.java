package vizavi.assignment;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vizavi.account.Memberships;
import vizavi.account.Mentee;
import vizavi.attempt.Attempt;
import vizavi.attempt.TaskAttempts;

/**
 * Whom assignments reach and where each of them stands, for doors: it asks nobody who they are, so
 * they must. However many people and assignments, it takes a fixed number of statements.
 */
@Component
@Transactional(readOnly = true)
public class Standings {
  /** No row has it; stands in a list of ids that must not be empty. */
  private static final UUID NOBODY = new UUID(0, 0);

  private final AssignmentRepository assignments;
  private final AllowanceRepository allowances;
  private final TaskAttempts attempts;
  private final Memberships memberships;
  private final Clock clock;

  Standings(
      AssignmentRepository assignments,
      AllowanceRepository allowances,
      TaskAttempts attempts,
      Memberships memberships,
      Clock clock) {
    this.assignments = assignments;
    this.allowances = allowances;
    this.attempts = attempts;
    this.memberships = memberships;
    this.clock = clock;
  }

  /**
   * All that reaches each of these people, made last first; those withdrawn only where they were
   * begun. Everybody asked for has a list, if an empty one.
   */
  public Map<UUID, List<Assigned>> of(Collection<UUID> people) {
    var begun = begun(attempts.by(people));
    var cohorts = cohorts(people);
    var ids = begun.keySet().stream().map(Begun::assignment).collect(Collectors.toSet());
    var all =
        assignments
            .reaching(
                orNobody(people),
                orNobody(cohorts.values().stream().flatMap(Set::stream).toList()),
                orNobody(ids))
            .stream()
            .map(StoredAssignment::value)
            .toList();
    var allowed = allowances(all);
    var now = clock.instant();
    var result = new LinkedHashMap<UUID, List<Assigned>>();
    for (var person : people) {
      var mine = new ArrayList<Assigned>();
      for (var assignment : all) {
        var key = new Begun(assignment.id(), person);
        if (reaches(assignment, person, cohorts.getOrDefault(person, Set.of()), begun, key)) {
          mine.add(assigned(assignment, key, begun, allowed, now));
        }
      }
      result.put(person, List.copyOf(mine));
    }
    return result;
  }

  private static boolean reaches(
      Assignment assignment,
      UUID person,
      Set<UUID> cohorts,
      Map<Begun, List<Attempt>> begun,
      Begun key) {
    if (begun.containsKey(key)) {
      return true;
    }
    return assignment.withdrawn().isEmpty()
        && (assignment.people().contains(person)
            || assignment.cohorts().stream().anyMatch(cohorts::contains));
  }

  /** Everybody whom each of these assignments reaches, one list for each in its order. */
  Map<UUID, List<Assigned>> of(List<Assignment> all) {
    var ids = all.stream().map(Assignment::id).toList();
    var begun = begun(attempts.of(ids));
    var members =
        all.isEmpty()
            ? List.<Mentee>of()
            : memberships.in(
                orNobody(all.stream().flatMap(one -> one.cohorts().stream()).toList()));
    var allowed = allowances(all);
    var now = clock.instant();
    var beginners =
        begun.keySet().stream()
            .collect(
                Collectors.groupingBy(
                    Begun::assignment, Collectors.mapping(Begun::person, Collectors.toList())));
    var result = new LinkedHashMap<UUID, List<Assigned>>();
    for (var assignment : all) {
      result.put(
          assignment.id(),
          reached(assignment, members, beginners.getOrDefault(assignment.id(), List.of())).stream()
              .map(
                  person ->
                      assigned(assignment, new Begun(assignment.id(), person), begun, allowed, now))
              .toList());
    }
    return result;
  }

  private static Set<UUID> reached(
      Assignment assignment, List<Mentee> members, List<UUID> beginners) {
    var people = new LinkedHashSet<UUID>();
    if (assignment.withdrawn().isEmpty()) {
      members.stream()
          .filter(member -> assignment.cohorts().contains(member.cohort()))
          .forEach(member -> people.add(member.person()));
      people.addAll(assignment.people());
    }
    people.addAll(beginners);
    return people;
  }

  private static Assigned assigned(
      Assignment assignment,
      Begun key,
      Map<Begun, List<Attempt>> begun,
      Map<Begun, Allowance> allowed,
      Instant now) {
    var allowance = allowed.getOrDefault(key, Allowance.NONE);
    return new Assigned(
        assignment,
        key.person(),
        allowance,
        Standing.of(assignment.terms(), begun.getOrDefault(key, List.of()), allowance, now));
  }

  private Map<Begun, Allowance> allowances(List<Assignment> all) {
    return all.isEmpty()
        ? Map.of()
        : allowances.of(all.stream().map(Assignment::id).toList()).stream()
            .collect(
                Collectors.toMap(
                    one -> new Begun(one.key().assignmentId(), one.key().personId()),
                    StoredAllowance::value));
  }

  private Map<UUID, Set<UUID>> cohorts(Collection<UUID> people) {
    var cohorts = new HashMap<UUID, Set<UUID>>();
    for (var member : memberships.of(people)) {
      cohorts.computeIfAbsent(member.person(), one -> new HashSet<>()).add(member.cohort());
    }
    return cohorts;
  }

  private static Map<Begun, List<Attempt>> begun(List<Attempt> attempts) {
    return attempts.stream()
        .collect(
            Collectors.groupingBy(
                attempt -> new Begun(attempt.task().orElseThrow().assignment(), attempt.person())));
  }

  private static Collection<UUID> orNobody(Collection<UUID> ids) {
    return ids.isEmpty() ? List.of(NOBODY) : Set.copyOf(ids);
  }

  /** Whose attempts at what. */
  private record Begun(UUID assignment, UUID person) {}
}
