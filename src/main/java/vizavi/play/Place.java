package vizavi.play;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vizavi.scenario.Line;

/** Where a conversation can come to, made ready. It is the plainest way as well: the one to it. */
abstract sealed class Place implements Way permits ReadyScene, ReadyEnding, NoPlace {
  final String id;

  /** All that can be said here. */
  private final List<Heard> says;

  /** When each of them is said; null where all of it always is, as almost everywhere. */
  private final Ask @Nullable [] when;

  Place(String id, List<Line> lines, Ready ready) {
    this.id = id;
    says = lines.stream().map(line -> new Heard(line.speaker(), line.text())).toList();
    var asks = lines.stream().map(line -> ready.ask(line.when())).toArray(Ask[]::new);
    when = List.of(asks).stream().allMatch(Ask.ALWAYS::equals) ? null : asks;
  }

  /** The lines as the author wrote them. */
  abstract List<Line> lines();

  /** The lines of those that are said here now. */
  List<Line> lines(Moment moment) {
    var asks = when;
    return asks == null
        ? lines()
        : IntStream.range(0, asks.length)
            .filter(line -> asks[line].holds(moment))
            .mapToObj(lines()::get)
            .toList();
  }

  /** What is said here now. */
  List<Heard> says(Moment moment) {
    var asks = when;
    if (asks == null) {
      return says;
    }
    return IntStream.range(0, asks.length)
        .filter(line -> asks[line].holds(moment))
        .mapToObj(says::get)
        .toList();
  }

  @Override
  public Place taken(Moment moment, Witness witness, String from) {
    witness.takes(from, 0);
    return this;
  }
}
