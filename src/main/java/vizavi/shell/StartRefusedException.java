package vizavi.shell;

/** The application will not start like this; told to whoever starts it in two sentences. */
public class StartRefusedException extends RuntimeException {
  private final String remedy;

  /**
   * @param reason what is wrong
   * @param remedy what to do about it
   */
  public StartRefusedException(String reason, String remedy) {
    super(reason);
    this.remedy = remedy;
  }

  public String remedy() {
    return remedy;
  }
}
