package vizavi.attempt;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The results of many people, for the doors of other rooms: it asks nobody who they are, so they
 * must. Coach attempts have none, nor have attempts under way or scored by a former scale.
 */
@Component
@Transactional(readOnly = true)
public class Results {
  private final ResultRepository results;

  Results(ResultRepository results) {
    this.results = results;
  }

  /** Those of these people, by person, then the one that ended first first; one statement. */
  public List<Result> of(Collection<UUID> people) {
    return people.isEmpty() ? List.of() : results.of(people);
  }

  /** The title of each scenario in the latest of these results, by its id; one statement. */
  public Map<String, String> titles(Collection<Result> of) {
    var latest = new HashMap<String, Result>();
    of.forEach(
        one ->
            latest.merge(
                one.scenario(),
                one,
                (known, other) -> other.ended().isAfter(known.ended()) ? other : known));
    return latest.isEmpty()
        ? Map.of()
        : results.titles(latest.values().stream().map(Result::attempt).toList()).stream()
            .collect(
                Collectors.toMap(
                    ResultRepository.Titled::scenario, ResultRepository.Titled::title));
  }
}
