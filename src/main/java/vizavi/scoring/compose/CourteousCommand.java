package vizavi.scoring.compose;

/** "Please send it": an imperative in courteous form is no bald order. */
final class CourteousCommand implements Rule {
  @Override
  public Change of(Composition heard) {
    return heard.makes("command")
            && heard.makes("soften")
            && heard.moves().get("command").equals(heard.moves().get("soften"))
        ? Change.strikes("command")
        : Change.NONE;
  }
}
