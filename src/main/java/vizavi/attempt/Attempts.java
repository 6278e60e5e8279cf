package vizavi.attempt;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** The attempts of the person signed in; another person's attempt is not found. */
@Service
public class Attempts {
  /**
   * Begins an attempt. One of the same text and mode in which nothing was answered yet is handed
   * back instead, so that a double click begins one.
   *
   * @throws vizavi.shell.NotFoundException if the scenario can't be played
   */
  public Attempt begin(String scenario, Mode mode) {
    throw new vizavi.shell.NotFoundException("scenario");
  }

  /**
   * @throws vizavi.shell.NotFoundException if the person has no such attempt
   */
  public Conversation conversation(UUID attempt) {
    throw new vizavi.shell.NotFoundException("attempt");
  }

  /**
   * Gives a reply. When this returns {@link Answered.Taken}, the turn is on the disk.
   *
   * @param next {@link Conversation#next()} of the conversation the choice was made in
   * @throws vizavi.shell.NotFoundException if the person has no such attempt
   */
  public Answered answer(UUID attempt, int next, String reply) {
    throw new vizavi.shell.NotFoundException("attempt");
  }

  /** Takes the last turn back, in coach mode, while the attempt is not over. */
  public Answered stepBack(UUID attempt, int next) {
    throw new vizavi.shell.NotFoundException("attempt");
  }

  /** All attempts of this person, the one begun last first. */
  public List<Attempt> mine() {
    return List.of();
  }

  /** The attempt at this scenario begun last that is not over. */
  public Optional<Attempt> underWay(String scenario) {
    return Optional.empty();
  }
}
