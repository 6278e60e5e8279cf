package vizavi.progress.ui.board;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.stream.IntStream;
import vizavi.analysis.mastery.Estimate;

/** The colour of a mastery: five steps, each lighter than the one below, also in grey. */
final class Shade {
  private static final int STEPS = 5;
  private static final int WIDTH = 100 / STEPS;

  private Shade() {}

  /** The class name of an estimate in the style sheet. */
  static String of(Estimate estimate) {
    return estimate.known()
        ? "heat-" + Math.min(STEPS - 1, (int) Math.round(estimate.value()) / WIDTH)
        : "heat-unknown";
  }

  /** What the colours mean. */
  static Div legend(String unknown) {
    Div legend = new Div();
    legend.addClassName("heat-legend");
    IntStream.range(0, STEPS)
        .forEach(
            step -> {
              int most = step == STEPS - 1 ? 100 : (step + 1) * WIDTH - 1;
              legend.add(swatch(step * WIDTH + "–" + most, "heat-" + step));
            });
    legend.add(swatch(unknown, "heat-unknown"));
    return legend;
  }

  private static Span swatch(String words, String shade) {
    Span swatch = new Span(words);
    swatch.addClassNames("heat-swatch", shade);
    return swatch;
  }
}
