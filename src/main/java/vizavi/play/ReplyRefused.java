package vizavi.play;

/** A reply was given that can't be; nothing has changed. Ask {@link Play#refuses} beforehand. */
public final class ReplyRefused extends IllegalArgumentException {
  private static final long serialVersionUID = 1;

  private final Refusal why;

  ReplyRefused(Refusal why, State state, String reply) {
    super("reply \"" + reply + "\" at \"" + state.at() + "\": " + why.sentence());
    this.why = why;
  }

  public Refusal why() {
    return why;
  }
}
