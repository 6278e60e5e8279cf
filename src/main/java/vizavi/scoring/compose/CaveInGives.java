package vizavi.scoring.compose;

/** Who gives up the whole position gives. */
final class CaveInGives implements Rule {
  @Override
  public Change of(Composition heard) {
    return heard.makes("cave-in") && !heard.makes("grant") ? Change.adds("grant") : Change.NONE;
  }
}
