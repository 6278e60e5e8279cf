package vizavi.bench.engine;

import java.nio.charset.StandardCharsets;
import vizavi.scenario.ScenarioReader;

/** The engines by name. */
final class Engines {
  static final String OURS = "vizavi";
  static final String THEIRS = "blade-ink";

  /** Who plays before a story is loaded. */
  static final Player NOBODY = new InkPlayer(InkText.compiled(Story.of(Story.Kind.REAL, 1)));

  static final Text NO_TEXT = () -> NOBODY;

  private Engines() {}

  /** A story's text, to be loaded any number of times. */
  interface Text {
    Player load();
  }

  static Player player(String engine, Story story) {
    return engine.equals(OURS)
        ? new VizaviPlayer(VizaviStory.of(story))
        : new InkPlayer(InkText.compiled(story));
  }

  /** The text alone is kept, so that copies share nothing through it. */
  static Text text(String engine, Story story) {
    if (engine.equals(THEIRS)) {
      var compiled = InkText.compiled(story);
      return () -> new InkPlayer(compiled);
    }
    var yaml = VizaviText.yaml(story).getBytes(StandardCharsets.UTF_8);
    return () ->
        new VizaviPlayer(ScenarioReader.read("bench", "bench.yaml", yaml).scenario().orElseThrow());
  }
}
