package vizavi.play;

import java.util.List;
import java.util.stream.Stream;

/**
 * The turns of one conversation, as they were given.
 *
 * @param turns the opening first, then one for each reply, numbered 0, 1, 2 ...
 */
public record Transcript(List<Turn> turns) {

  /**
   * @throws IllegalArgumentException if there is no opening or the numbers leave a gap
   */
  public Transcript {
    turns = List.copyOf(turns);
    if (turns.isEmpty()) {
      throw new IllegalArgumentException("a transcript begins with the opening");
    }
    for (int i = 0; i < turns.size(); i++) {
      var turn = turns.get(i);
      if (turn.number() != i || turn.picked().isPresent() != i > 0) {
        throw new IllegalArgumentException("turn " + turn.number() + " stands at place " + i);
      }
    }
  }

  public Turn opening() {
    return turns.getFirst();
  }

  /** The turns after the opening: those with a reply. */
  public List<Turn> answered() {
    return turns.subList(1, turns.size());
  }

  /** The state to go on from. */
  public State now() {
    return turns.getLast().after();
  }

  public boolean over() {
    return now().over();
  }

  /** This transcript and one turn more. */
  public Transcript with(Turn turn) {
    return new Transcript(Stream.concat(turns.stream(), Stream.of(turn)).toList());
  }
}
