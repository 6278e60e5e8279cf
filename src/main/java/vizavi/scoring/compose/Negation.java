package vizavi.scoring.compose;

/** "It is not your fault": a blame that is only denied is none. */
final class Negation implements Rule {
  @Override
  public Change of(Composition heard) {
    boolean denied =
        heard.signs("not-blame").stream()
            .anyMatch(sign -> heard.sentence(sign) == heard.sentence("blame"));
    return heard.makes("blame") && denied ? Change.strikes("blame") : Change.NONE;
  }
}
