package vizavi.scoring.compose;

/**
 * A cost said as a reproach is a grudge, not a cost named: where one clause shows both, the grudge
 * stays.
 */
final class ReproachedCost implements Rule {
  @Override
  public Change of(Composition heard) {
    return heard.makes("grudge")
            && heard.makes("name-cost")
            && heard.moves().get("grudge").equals(heard.moves().get("name-cost"))
        ? Change.strikes("name-cost")
        : Change.NONE;
  }
}
