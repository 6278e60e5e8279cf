package vizavi.scoring.compose;

import vizavi.scoring.Notice;

/** Instructions to whoever scores are not said to the client. */
final class ToScorer implements Rule {
  @Override
  public Change of(Composition heard) {
    return heard.signs("to-scorer").isEmpty()
        ? Change.NONE
        : Change.strikes(heard.moves().keySet()).noticing(Notice.TO_SCORER);
  }
}
