package vizavi.scoring.compose;

/** Familiar address is not too close where the client uses it too. */
final class CustomaryAddress implements Rule {
  @Override
  public Change of(Composition heard) {
    return heard.makes("over-familiar")
            && !heard.lexicon().tongue().equals(vizavi.scoring.words.Tongue.EN)
            && heard.any(heard.client(), "<you-familiar>")
        ? Change.strikes("over-familiar")
        : Change.NONE;
  }
}
