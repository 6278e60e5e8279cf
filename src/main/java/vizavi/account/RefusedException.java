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

  /** No e-mail address. No arguments. */
  public static final String EMAIL_SHAPE = "people.refused.email-shape";

  /** Nobody who may sign in has this name and the role trainee. Arguments: the name. */
  public static final String NO_TRAINEE = "cohorts.refused.no-trainee";

  /** Nobody who may sign in has this name and the role mentor. Arguments: the name. */
  public static final String NO_MENTOR = "cohorts.refused.no-mentor";

  /** A cohort keeps a mentor. No arguments. */
  public static final String LAST_MENTOR = "cohorts.refused.last-mentor";

  /** Nobody looks after themselves: a mentor of a cohort is no member of it. Arguments: a name. */
  public static final String MENTOR_IN_COHORT = "cohorts.refused.mentor-in-cohort";

  /** The cohort is archived. No arguments. */
  public static final String ARCHIVED = "cohorts.refused.archived";

  /** Somebody took one of the sign-in names at the same moment. No arguments. */
  public static final String MEANWHILE = "cohorts.refused.meanwhile";

  /** They chose their own already: a mentor gives no other. Arguments: the name. */
  public static final String PASSWORD_OWN = "cohorts.refused.password-own";

  /**
   * A mentor gives no password to who may not sign in, is more than a trainee or is in somebody
   * else's cohort too. Arguments: the name.
   */
  public static final String PASSWORD_ADMIN = "cohorts.refused.password-admin";

  /** The password typed as the present one is not. No arguments. */
  public static final String PASSWORD_WRONG = "account.refused.password-wrong";

  /** The new password is the present one. No arguments. */
  public static final String PASSWORD_SAME = "account.refused.password-same";

  /** Too many wrong passwords. Arguments: seconds to wait. */
  public static final String PASSWORD_WAIT = "account.refused.password-wait";

  private final String key;
  private final List<Object> arguments;

  RefusedException(String key, Object... arguments) {
    super(sentence(key, arguments));
    this.key = key;
    this.arguments = List.of(arguments);
  }

  /** In English, where no message bundle is at hand: on the console, in a log. */
  private static String sentence(String key, Object... arguments) {
    return switch (key) {
      case SIGN_IN_TAKEN -> "the sign-in name %s is taken.".formatted(arguments);
      case SIGN_IN_SHAPE ->
          "a sign-in name has %d to %d letters, digits or . _ @ + -".formatted(arguments);
      case NAME_SHAPE -> "a name has 1 to %d characters.".formatted(arguments);
      case PASSWORD_SHORT -> "a password has at least %d characters.".formatted(arguments);
      case PASSWORD_LONG -> "a password has at most %d bytes.".formatted(arguments);
      case PASSWORD_EASY -> "this password is too easy to guess.";
      case NO_ROLE -> "a person needs a role.";
      case LAST_ADMIN -> "there would be no admin left.";
      case YOURSELF -> "nobody takes away their own access.";
      case EMAIL_SHAPE -> "this is no e-mail address.";
      case NO_TRAINEE -> "there is no trainee %s who may sign in.".formatted(arguments);
      case NO_MENTOR -> "there is no mentor %s who may sign in.".formatted(arguments);
      case LAST_MENTOR -> "a cohort keeps at least one mentor.";
      case MENTOR_IN_COHORT -> "%s can't be mentor and member of one cohort.".formatted(arguments);
      case ARCHIVED -> "the cohort is archived.";
      case MEANWHILE -> "somebody took one of the sign-in names meanwhile.";
      case PASSWORD_OWN -> "%s has chosen a password of their own.".formatted(arguments);
      case PASSWORD_ADMIN -> "only an admin gives %s another password.".formatted(arguments);
      case PASSWORD_WRONG -> "this is not the present password.";
      case PASSWORD_SAME -> "the new password is the present one.";
      case PASSWORD_WAIT -> "too many wrong passwords: wait %d seconds.".formatted(arguments);
      default -> key;
    };
  }

  public String key() {
    return key;
  }

  public List<Object> arguments() {
    return arguments;
  }
}
