package vizavi.scoring.compose;

import java.util.Set;

/** What frames or spoils a concession is there only beside one. */
final class FrameNeedsGrant implements Rule {
  private static final Set<String> FRAMES =
      Set.of("name-cost", "mark-exception", "tie-to-need", "hide-cost", "grudge");

  @Override
  public Change of(Composition heard) {
    return heard.makes("grant") ? Change.NONE : Change.strikes(heard.made(FRAMES));
  }
}
