package vizavi.play;

import java.util.List;
import vizavi.scenario.Target;

/** The lines of a {@code leads-to}, made ready: the first that holds and falls is taken. */
final class Fork implements Way {
  private final Prong[] prongs;

  private record Prong(Ask when, int chance, Place to) {}

  Fork(List<Target> targets, Ready ready) {
    prongs =
        targets.stream()
            .map(
                target ->
                    new Prong(ready.ask(target.when()), target.chance(), ready.place(target.to())))
            .toArray(Prong[]::new);
  }

  @Override
  public Place taken(Moment moment, Witness witness, String from) {
    for (int line = 0; line < prongs.length; line++) {
      var prong = prongs[line];
      if (prong.when().holds(moment)
          && (prong.chance() >= Target.CERTAIN || moment.lucky(prong.chance()))) {
        witness.takes(from, line);
        return prong.to();
      }
    }
    throw new ScenarioFault("nothing leads on from \"" + from + "\"");
  }
}
