package vizavi.scoring.compose;

import java.util.Optional;
import java.util.Set;

/** "As an exception, like last week and next week": an exception for ever is a blank cheque. */
final class UnboundedException implements Rule {
  private static final Set<String> BOUNDS = Set.of("mark-exception", "set-limit");

  @Override
  public Change of(Composition heard) {
    if (heard.signs("unbounded").isEmpty() || !heard.makes("grant")) {
      return Change.NONE;
    }
    return new Change(heard.made(BOUNDS), Set.of("blank-cheque"), Optional.empty());
  }
}
