package vizavi.shell;

/**
 * What was asked for is not there, or not for this person; both look the same from outside. Shown
 * as the "not found" page.
 */
public class NotFoundException extends RuntimeException {
  /**
   * @param what the kind of thing, such as {@code attempt}
   */
  public NotFoundException(String what) {
    super("No such " + what);
  }
}
