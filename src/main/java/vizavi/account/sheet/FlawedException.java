package vizavi.account.sheet;

import java.util.List;

/** A file that can't be read as a list of people. */
public class FlawedException extends RuntimeException {
  private final Flaw flaw;
  private final List<Object> arguments;

  FlawedException(Flaw flaw, Object... arguments) {
    super(flaw + " " + List.of(arguments));
    this.flaw = flaw;
    this.arguments = List.of(arguments);
  }

  public Flaw flaw() {
    return flaw;
  }

  /** What fills its sentence. */
  public List<Object> arguments() {
    return arguments;
  }
}
