package vizavi.practice;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vizavi.play.Picked;
import vizavi.play.Turn;
import vizavi.scenario.Reply;
import vizavi.scenario.Scenario;
import vizavi.scoring.Skill;

/**
 * A single exchange as it stands now.
 *
 * @param day on which it was drawn, in the person's time zone
 * @param number of that day's exercises, from 1; the first is the one that is asked for each day
 * @param scenario the text it plays on
 * @param skill for which it was drawn
 * @param before what happened before, the opening first; real, as the engine played it
 * @param matters what the person takes to matter to the client; empty until they said it
 * @param answers what was answered; all but the last were not understood
 * @param offers the replies to choose from; empty when it is done
 * @param listens whether the next reply is typed; else it is chosen
 * @param gone how it went; empty until it is done
 * @param best what would have served best of what was on offer; there once it is done, where
 *     something would have served better
 */
public record Exercise(
    UUID id,
    LocalDate day,
    int number,
    Scenario scenario,
    Skill skill,
    List<Turn> before,
    Optional<String> matters,
    List<Turn> answers,
    List<Reply> offers,
    boolean listens,
    Optional<Gone> gone,
    Optional<Reply> best) {

  /** Number the next answer must have; hand it back with it. */
  public int next() {
    return answers.size() + 1;
  }

  /** The reply with which it was done; empty until it is. */
  public Optional<Picked> reply() {
    return gone.isEmpty() ? Optional.empty() : answers.getLast().picked();
  }
}
