package vizavi.scoring.compose;

import java.util.Set;

/** "A kinder firm would pay for it. We won't": what others might give is not given. */
final class Hypothetical implements Rule {
  private static final Set<String> GIVING =
      Set.of(
          "grant",
          "cave-in",
          "blank-cheque",
          "mark-exception",
          "name-cost",
          "tie-to-need",
          "hide-cost",
          "set-limit",
          "ask-return",
          "offer-option");

  @Override
  public Change of(Composition heard) {
    return heard.signs("hypothetical").isEmpty() ? Change.NONE : Change.strikes(heard.made(GIVING));
  }
}
