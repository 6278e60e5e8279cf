package vizavi.analysis.mastery;

/**
 * One result in a skill.
 *
 * @param day when, in days from any fixed moment
 * @param value 0..100
 * @param level of the scenario, 1 (first week) to 3 (seasoned)
 */
public record Evidence(double day, int value, int level) {
  /**
   * @throws IllegalArgumentException if a number is out of its range
   */
  public Evidence {
    if (!Double.isFinite(day)) {
      throw new IllegalArgumentException("No day: " + day);
    }
    if (value < 0 || value > 100) {
      throw new IllegalArgumentException("Not within 0..100: " + value);
    }
    if (level < 1 || level > 3) {
      throw new IllegalArgumentException("No level: " + level);
    }
  }
}
