package vizavi.account;

/**
 * Somebody just made, with the password to hand out. It is kept nowhere: shown once, then gone.
 *
 * @param line of the list they were in
 */
public record Newcomer(int line, String name, String signIn, String password) {
  /** Without the password: it is not to stand in a log. */
  @Override
  public String toString() {
    return signIn;
  }
}
