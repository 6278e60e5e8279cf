package vizavi.play;

import java.util.List;
import vizavi.scenario.Line;

/** A name that no scene and no ending has, which reading a scenario rules out. */
final class NoPlace extends Place {
  NoPlace(String id, Ready ready) {
    super(id, List.of(), ready);
  }

  @Override
  List<Line> lines() {
    return List.of();
  }
}
