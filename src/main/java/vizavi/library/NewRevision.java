package vizavi.library;

import java.util.Optional;
import vizavi.account.Person;
import vizavi.scenario.Scenario;

/**
 * Texts about to be published.
 *
 * @param scenario what the source says
 * @param author empty where a file was read at the start
 * @param backTo number of the older revision it repeats
 */
record NewRevision(
    Scenario scenario,
    Texts texts,
    Origin origin,
    String note,
    Optional<Person> author,
    Optional<Integer> backTo) {

  /** What files hold, read without a trainer's asking. */
  static NewRevision ofFile(Scenario scenario, Texts texts) {
    return new NewRevision(scenario, texts, Origin.FILE, "", Optional.empty(), Optional.empty());
  }

  /** {@link Texts#hash()} of the texts. */
  String hash() {
    return texts.hash();
  }
}
