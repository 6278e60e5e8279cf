package vizavi.scoring.compose;

import vizavi.scoring.Notice;

/** Words about how to talk, strung together, say nothing to the client. */
final class Slogans implements Rule {
  private static final int MANY = 3;

  @Override
  public Change of(Composition heard) {
    var slogans = heard.signs("slogan");
    int words = slogans.stream().mapToInt(hit -> hit.last() - hit.first() + 1).sum();
    return slogans.size() >= MANY && words * 4 >= heard.tokens().size()
        ? Change.strikes(heard.moves().keySet()).noticing(Notice.TO_SCORER)
        : Change.NONE;
  }
}
