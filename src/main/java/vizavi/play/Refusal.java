package vizavi.play;

/** Why a reply can't be given. */
public enum Refusal {
  /** An ending is reached. */
  OVER("the conversation is over"),
  /** The scene has no such reply. */
  UNKNOWN("this scene has no such reply"),
  /** Words were typed where the scene takes none, or no more. */
  NOT_LISTENING("typed words are not taken here"),
  /** The scene has the reply, but its condition does not hold now. */
  NOT_OFFERED("this reply is not offered now");

  private final String sentence;

  Refusal(String sentence) {
    this.sentence = sentence;
  }

  /** The reason in plain English, for logs and exceptions. */
  public String sentence() {
    return sentence;
  }
}
