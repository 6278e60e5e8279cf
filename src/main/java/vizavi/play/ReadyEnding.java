package vizavi.play;

import java.util.List;
import vizavi.scenario.Ending;
import vizavi.scenario.Line;

/** An ending made ready. */
final class ReadyEnding extends Place {
  final Ending ending;

  ReadyEnding(Ending ending, Ready ready) {
    super(ending.id(), ending.says(), ready);
    this.ending = ending;
  }

  @Override
  List<Line> lines() {
    return ending.says();
  }
}
