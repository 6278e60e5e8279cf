package vizavi.play;

import java.util.Collections;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import vizavi.scenario.Scenario;

/**
 * Everything a conversation needs to go on: one small value that survives a JSON round trip.
 *
 * @param version of this layout, {@link #VERSION}
 * @param at id of the scene that waits for a reply, or of the ending reached
 * @param over whether an ending is reached
 * @param visit id of the visit last announced; empty before the first
 * @param turn replies given so far
 * @param patience 0..100
 * @param trust 0..100
 * @param facts values by name, as {@link vizavi.scenario.Fact} encodes them
 * @param said replies chosen that some condition asks for, as {@code scene.reply}
 * @param fired triggers that have fired
 * @param dice the luck still to come
 * @param critical whether a critical reply was given
 * @param asked how often the client has asked again in this scene, since it opened; 0..2
 * @param unheard typed replies so far that were not understood, in all scenes
 */
public record State(
    int version,
    String at,
    boolean over,
    String visit,
    int turn,
    int patience,
    int trust,
    SortedMap<String, Integer> facts,
    SortedSet<String> said,
    SortedSet<String> fired,
    long dice,
    boolean critical,
    int asked,
    int unheard) {
  public static final int VERSION = 1;

  /** Number of the next turn: every reply counts, understood or not. */
  int next() {
    return turn + unheard + 1;
  }

  /** The state in which a scenario begins, without luck. */
  static State before(Scenario scenario) {
    SortedMap<String, Integer> facts = new TreeMap<>();
    scenario.facts().forEach((name, fact) -> facts.put(name, fact.start()));
    return new State(
        VERSION,
        scenario.start(),
        false,
        "",
        0,
        scenario.client().patience(),
        scenario.client().trust(),
        Collections.unmodifiableSortedMap(facts),
        Collections.unmodifiableSortedSet(new TreeSet<>()),
        Collections.unmodifiableSortedSet(new TreeSet<>()),
        0,
        false,
        0,
        0);
  }

  /** The same with other luck to come. */
  public State withDice(long luck) {
    return new State(
        version, at, over, visit, turn, patience, trust, facts, said, fired, luck, critical, asked,
        unheard);
  }
}
