package vizavi.account;

/**
 * Somebody just made, or who lost their first password, with the one to hand out. It is kept
 * nowhere: shown once, then gone.
 *
 * @param line of the list they were in; 0 if only their password is new
 */
public record Newcomer(int line, String name, String signIn, String password) {
  /** Without the password: it is not to stand in a log. */
  @Override
  public String toString() {
    return signIn;
  }
}
