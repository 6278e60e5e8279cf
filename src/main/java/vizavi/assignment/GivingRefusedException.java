package vizavi.assignment;

import java.util.List;

/**
 * What a mentor wants to give or change can't be; nothing was changed. The {@link #key()} names the
 * sentence in the message bundles, {@link #arguments()} fill it.
 */
public class GivingRefusedException extends RuntimeException {
  /** The title is missing or too long. Arguments: most characters. */
  public static final String TITLE = "assignments.refused.title";

  /** The words are too long. Arguments: most characters. */
  public static final String WORDS = "assignments.refused.words";

  /** No scenario, or too many. Arguments: most. */
  public static final String STEPS = "assignments.refused.steps";

  /** A scenario comes twice. Arguments: its title. */
  public static final String TWICE = "assignments.refused.twice";

  /** A scenario can't be begun by anybody any more. Arguments: its title. */
  public static final String ARCHIVED = "assignments.refused.archived";

  /** Nobody to give it to. No arguments. */
  public static final String NOBODY = "assignments.refused.nobody";

  /** It would be due before it opens. No arguments. */
  public static final String DUE_BEFORE = "assignments.refused.due-before";

  /** It would be due in the past. No arguments. */
  public static final String DUE_PAST = "assignments.refused.due-past";

  /** A pass mark is no number from 1 to 100. No arguments. */
  public static final String MARK = "assignments.refused.mark";

  /** The number of tries is none from 1 to some. Arguments: most. */
  public static final String TRIES = "assignments.refused.tries";

  /** A reason is missing or too long. Arguments: most characters. */
  public static final String REASON = "assignments.refused.reason";

  /** Neither more time nor more tries. No arguments. */
  public static final String NO_MORE = "assignments.refused.no-more";

  /** Another mentor changed it meanwhile. No arguments. */
  public static final String MEANWHILE = "assignments.refused.meanwhile";

  /** It goes to a cohort the mentor does not look after. No arguments. */
  public static final String OTHERS = "assignments.refused.others";

  /** It was withdrawn. No arguments. */
  public static final String WITHDRAWN = "assignments.refused.withdrawn";

  private final String key;
  private final transient List<Object> arguments;

  GivingRefusedException(String key, Object... arguments) {
    super(key);
    this.key = key;
    this.arguments = List.of(arguments);
  }

  public String key() {
    return key;
  }

  public List<Object> arguments() {
    return arguments;
  }
}
