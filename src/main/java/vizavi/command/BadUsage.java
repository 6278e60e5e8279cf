package vizavi.command;

/** A command can't be carried out as it was written; the message says why, for a person. */
final class BadUsage extends Exception {
  private static final long serialVersionUID = 1;

  BadUsage(String message) {
    super(message);
  }
}
