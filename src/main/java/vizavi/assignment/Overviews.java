package vizavi.assignment;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vizavi.account.Cohort;
import vizavi.account.Cohorts;
import vizavi.account.Mentee;
import vizavi.account.Mentees;
import vizavi.account.Person;
import vizavi.shell.NotFoundException;

/** Shows assignments as the mentor signed in may see them. */
@Component
class Overviews {
  private final Cohorts cohorts;
  private final Mentees mentees;
  private final Standings standings;

  Overviews(Cohorts cohorts, Mentees mentees, Standings standings) {
    this.cohorts = cohorts;
    this.mentees = mentees;
    this.standings = standings;
  }

  /** What the mentor signed in looks after now. */
  Desk desk() {
    return new Desk(
        cohorts.mine().stream().collect(Collectors.toMap(Cohort::id, Function.identity())),
        mentees.all().stream()
            .collect(Collectors.toMap(Mentee::person, Mentee::name, (one, same) -> one)));
  }

  /** The mentor's cohorts, those that are over too, and the names of their mentees. */
  final class Desk {
    private final Map<UUID, Cohort> mine;
    private final Map<UUID, String> names;

    private Desk(Map<UUID, Cohort> mine, Map<UUID, String> names) {
      this.mine = mine;
      this.names = names;
    }

    /** Never empty, so that a query can ask with it; those that are over show nothing. */
    Set<UUID> cohortIds() {
      return Stream.concat(
              Stream.of(new UUID(0, 0)),
              mine.values().stream().filter(one -> !one.archived()).map(Cohort::id))
          .collect(Collectors.toSet());
    }

    Set<UUID> people() {
      return names.keySet();
    }

    boolean reaches(Assignment assignment, Person mentor) {
      var open = cohortIds();
      return assignment.byId().equals(mentor.id())
          || assignment.cohorts().stream().anyMatch(open::contains);
    }

    boolean looksAfterAll(Assignment assignment) {
      return mine.keySet().containsAll(assignment.cohorts());
    }

    /**
     * @throws NotFoundException if something is given to somebody who is not theirs; what went to
     *     them before may stay
     */
    void mayGive(Giving giving, Set<UUID> people, Set<UUID> cohorts) {
      var strangers =
          giving.people().stream()
              .anyMatch(one -> !names.containsKey(one) && !people.contains(one));
      if (strangers) {
        throw new NotFoundException("person");
      }
      var open = cohortIds();
      if (giving.cohorts().stream()
          .anyMatch(one -> !open.contains(one) && !cohorts.contains(one))) {
        throw new NotFoundException("cohort");
      }
    }

    Overview overview(Assignment assignment) {
      return overviews(List.of(assignment)).getFirst();
    }

    List<Overview> overviews(List<Assignment> all) {
      var reached = standings.of(all);
      return all.stream().map(one -> overview(one, reached.get(one.id()))).toList();
    }

    private Overview overview(Assignment assignment, List<Assigned> reached) {
      var seen =
          reached.stream()
              .filter(one -> names.containsKey(one.person()))
              .sorted(
                  Comparator.comparing((Assigned one) -> names.get(one.person()))
                      .thenComparing(Assigned::person))
              .toList();
      return new Overview(
          assignment,
          assignment.cohorts().stream()
              .filter(mine::containsKey)
              .map(one -> mine.get(one).name())
              .sorted()
              .toList(),
          seen,
          seen.stream().collect(Collectors.toMap(Assigned::person, one -> names.get(one.person()))),
          looksAfterAll(assignment));
    }
  }
}
