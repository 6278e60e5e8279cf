package vizavi.scenario;

/**
 * One line of a {@code leads-to}: the first whose condition holds and whose chance falls is taken.
 *
 * @param chance per cent, 1..99; 100 where the author names none
 * @param to id of a scene or an ending
 */
public record Target(Condition when, int chance, String to) {
  public static final int CERTAIN = 100;
}
