package vizavi.play;

/**
 * One thing the trainee hears or sees.
 *
 * @param speaker {@code client}, {@code narrator}, the id of another person, or {@link #VISIT} for
 *     the title of a visit that begins
 */
public record Heard(String speaker, String text) {
  public static final String VISIT = "visit";
}
