package vizavi.progress;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vizavi.account.Member;
import vizavi.assignment.Assigned;
import vizavi.assignment.State;
import vizavi.attempt.Result;

/** Puts the rows of a board together from what a few statements brought. */
final class Rows {
  private static final int LAST = 3;

  private final Asked asked;
  private final Map<UUID, Set<UUID>> cohorts;
  private final Map<UUID, List<Result>> results;
  private final Map<UUID, List<Assigned>> assigned;

  Rows(
      Asked asked,
      List<Member> everybody,
      List<Result> results,
      Map<UUID, List<Assigned>> assigned) {
    this.asked = asked;
    this.assigned = assigned;
    this.cohorts =
        everybody.stream()
            .filter(one -> one.agreed().isPresent())
            .collect(
                Collectors.groupingBy(
                    Member::person, Collectors.mapping(Member::cohort, Collectors.toSet())));
    this.results = asked.of(results).stream().collect(Collectors.groupingBy(Result::person));
  }

  /** One row a person, as sorted. */
  List<BoardRow> of(Map<UUID, Member> members) {
    return members.values().stream()
        .map(this::row)
        .sorted(asked.question().sorting().comparator())
        .toList();
  }

  private BoardRow row(Member member) {
    var own = results.getOrDefault(member.person(), List.of());
    return new BoardRow(
        member.person(),
        member.name(),
        cohorts.getOrDefault(member.person(), Set.of()),
        Skilled.of(own, asked.seen()),
        own.size(),
        (int) own.stream().filter(Result::passed).count(),
        own.reversed().stream().limit(LAST).toList(),
        overdue(member.person()),
        member.lastSignIn());
  }

  private int overdue(UUID person) {
    return (int)
        assigned.getOrDefault(person, List.of()).stream()
            .filter(one -> one.standing().state() == State.OVERDUE)
            .count();
  }
}
