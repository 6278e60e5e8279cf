package vizavi.attempt;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
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
}
