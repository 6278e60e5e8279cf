package vizavi.account;

import java.util.List;

/**
 * A change to people that can't be made; nothing was changed. The {@link #key()} names the sentence
 * for the admin in the message bundles, {@link #arguments()} fill it.
 */
public class RefusedException extends RuntimeException {
  /** Another person has this sign-in name. Arguments: the name. */
  public static final String SIGN_IN_TAKEN = "people.refused.sign-in-taken";

  /** Letters, digits and . _ @ + - only, within a length. Arguments: least, most characters. */
  public static final String SIGN_IN_SHAPE = "people.refused.sign-in-shape";

  /** A name is missing, too long or has control characters. Arguments: most characters. */
  public static final String NAME_SHAPE = "people.refused.name-shape";

  /** Arguments: least characters. */
  public static final String PASSWORD_SHORT = "people.refused.password-short";

  /** Arguments: most bytes in UTF-8. */
  public static final String PASSWORD_LONG = "people.refused.password-long";

  /** The password is the sign-in name, one character repeated, or a known one. No arguments. */
  public static final String PASSWORD_EASY = "people.refused.password-easy";

  /** A person needs a role. No arguments. */
  public static final String NO_ROLE = "people.refused.no-role";

  /** Somebody active must stay admin. No arguments. */
  public static final String LAST_ADMIN = "people.refused.last-admin";

  /** Nobody takes away their own access. No arguments. */
  public static final String YOURSELF = "people.refused.yourself";

  private final String key;
  private final List<Object> arguments;

  RefusedException(String key, Object... arguments) {
    super(key + List.of(arguments));
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
