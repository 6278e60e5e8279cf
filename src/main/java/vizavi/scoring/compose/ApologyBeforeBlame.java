package vizavi.scoring.compose;

/** "Sorry, but you should have read it": an apology that turns into a blame is no apology. */
final class ApologyBeforeBlame implements Rule {
  @Override
  public Change of(Composition heard) {
    if (!heard.makes("apologise") || !heard.makes("blame") || heard.makes("own")) {
      return Change.NONE;
    }
    int sentence = heard.sentence("apologise");
    boolean turns =
        sentence == heard.sentence("blame")
            && heard.tokens().stream()
                .filter(token -> token.sentence() == sentence)
                .anyMatch(token -> heard.lexicon().classes(token).contains("<but>"));
    return turns ? Change.strikes("apologise") : Change.NONE;
  }
}
