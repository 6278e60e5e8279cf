package vizavi.attempt.review;

/**
 * Which disputes are wanted.
 *
 * @param language such as {@code en}; empty: all
 * @param part id of a move or skill that is disputed, or {@link #CRITICAL}; empty: any
 * @param settled whether those that are settled are wanted too
 */
public record Wanted(String language, String part, boolean settled) {
  /** Whether the attempt can be passed after the reply. */
  public static final String CRITICAL = Written.CRITICAL;

  /** All that are open. */
  public static final Wanted OPEN = new Wanted("", "", false);
}
