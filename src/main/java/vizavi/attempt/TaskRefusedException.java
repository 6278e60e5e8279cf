package vizavi.attempt;

/** An attempt can't be begun for a task; nothing was written. */
public class TaskRefusedException extends RuntimeException {
  private final transient Refusal why;

  TaskRefusedException(Refusal why) {
    super(why.toString());
    this.why = why;
  }

  public Refusal why() {
    return why;
  }
}
