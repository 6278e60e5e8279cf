package vizavi.play;

/** The conversation can't go on, through a mistake in the scenario; the state is as it was. */
public final class ScenarioFault extends IllegalStateException {
  private static final long serialVersionUID = 1;

  ScenarioFault(String message) {
    super(message);
  }
}
