package vizavi.assignment;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * An assignment as one of its mentors sees it.
 *
 * @param cohorts names of those it goes to and the mentor looks after
 * @param people where each of the mentor's mentees stands whom it reaches, by name
 * @param names of these people
 * @param mayChange whether the mentor looks after every cohort it goes to
 */
public record Overview(
    Assignment assignment,
    List<String> cohorts,
    List<Assigned> people,
    Map<UUID, String> names,
    boolean mayChange) {

  /** How many of these people are in each state; every state is there. */
  public Map<State, Integer> counts() {
    var counts = new EnumMap<State, Integer>(State.class);
    for (var state : State.values()) {
      counts.put(state, 0);
    }
    people.forEach(one -> counts.merge(one.standing().state(), 1, Integer::sum));
    return counts;
  }

  /** The people who are named one by one, by name. */
  public List<String> named() {
    return people.stream()
        .map(Assigned::person)
        .filter(assignment.people()::contains)
        .map(person -> names.getOrDefault(person, ""))
        .toList();
  }
}
