package vizavi.scenario;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Words the trainee may choose.
 *
 * @param hears other wordings of what it means, for typed replies
 * @param moves ids of the moves the words make
 * @param when offered only if this holds
 * @param leadsTo empty: the scene's own target
 * @param critical after it the attempt can't be passed
 */
public record Reply(
    String id,
    String words,
    List<String> hears,
    List<String> moves,
    List<Effect> effects,
    Condition when,
    List<Target> leadsTo,
    Optional<String> because,
    Optional<String> better,
    Optional<AuthorScore> score,
    boolean critical) {

  /** Its own words and the other wordings. */
  public List<String> wordings() {
    return Stream.concat(Stream.of(words), hears.stream()).toList();
  }
}
