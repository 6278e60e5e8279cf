package vizavi.attempt;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import vizavi.analysis.item.Sheet;
import vizavi.play.Picked;
import vizavi.play.Play;
import vizavi.play.Turn;

/**
 * What was chosen in an attempt that is over.
 *
 * @param ending it arrived at
 * @param choices in their order; what was not understood was none
 */
record Chosen(String ending, List<Sheet.Choice> choices) {
  Chosen {
    choices = List.copyOf(choices);
  }

  /**
   * @param turns that count, up to the ending
   * @param times when each was written
   */
  static Chosen of(Play play, List<Turn> turns, List<Instant> times) {
    var choices = new ArrayList<Sheet.Choice>();
    for (int i = 1; i < turns.size(); i++) {
      var picked = turns.get(i).picked().orElseThrow();
      if (picked.understood()) {
        var seconds = seconds(times.get(i - 1), times.get(i));
        choices.add(choice(play, turns.get(i - 1), picked, seconds));
      }
    }
    return new Chosen(turns.getLast().after().at(), choices);
  }

  private static Sheet.Choice choice(Play play, Turn before, Picked picked, double seconds) {
    var state = before.after();
    return new Sheet.Choice(
        play.offers(state).stream()
            .map(reply -> state.at() + "." + reply.id())
            .collect(Collectors.toUnmodifiableSet()),
        picked.scene() + "." + picked.reply(),
        picked.score().levels().values().stream()
            .mapToDouble(level -> level.doubleValue())
            .average(),
        OptionalDouble.of(seconds));
  }

  private static double seconds(Instant shown, Instant replied) {
    return Math.max(0, Duration.between(shown, replied).toMillis() / 1000.0);
  }
}
