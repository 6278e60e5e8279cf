package vizavi.scoring;

/**
 * An attitude a whole conversation shows.
 *
 * @param id such as {@code partner}
 * @param name shown to a person
 * @param says what it means for the trainee, in a sentence or two
 */
public record Stance(String id, String name, String says) {}
