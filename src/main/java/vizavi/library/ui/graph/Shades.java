package vizavi.library.ui.graph;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import vizavi.analysis.graph.Shade;
import vizavi.analysis.graph.Tint;
import vizavi.analysis.graph.Tint.Mark;
import vizavi.analysis.graph.Way;
import vizavi.shell.Numbers;

/** Puts shades into words. */
record Shades(UnaryOperator<String> texts) {
  private static final double PER_CENT = 100;

  /** A shade's name, as in {@code 87 · 75 to 99}: the number comes first where there is one. */
  String words(Way way, Mark mark) {
    String name = name(mark.shade());
    return mark.value().isPresent() ? number(way, mark.value().getAsDouble()) + " · " + name : name;
  }

  /** So short that it fits on a node or an edge; empty where all is as it should be. */
  String brief(Way way, Mark mark) {
    if (mark.shade() == Shade.REACHED) {
      return "";
    }
    return mark.value().isPresent() ? number(way, mark.value().getAsDouble()) : name(mark.shade());
  }

  private static String number(Way way, double value) {
    return switch (way) {
      case PICKED -> Numbers.percent(value);
      case TELLING -> Numbers.signed(value);
      case REACH, OUTCOME, SCORE -> Long.toString(Math.round(value));
    };
  }

  private String name(Shade shade) {
    return texts.apply(Texts.shade(shade));
  }

  /** For the browser: by id the shade, its short words and its words. */
  String json(Tint tint) {
    return GraphView.json(
        Map.of("nodes", marks(tint.way(), tint.nodes()), "edges", marks(tint.way(), tint.edges())));
  }

  private Map<String, List<String>> marks(Way way, Map<String, Mark> marks) {
    var all = new LinkedHashMap<String, List<String>>();
    marks.forEach(
        (id, mark) -> all.put(id, List.of(mark.shade().id(), brief(way, mark), words(way, mark))));
    return all;
  }

  /** The shades of a way, each with a sample of its colour and pattern. */
  UnorderedList legend(Way way) {
    var legend = new UnorderedList();
    legend.addClassName("graph-legend");
    way.shades().forEach(shade -> legend.add(new ListItem(sample(shade), new Span(name(shade)))));
    return legend;
  }

  private static Component sample(Shade shade) {
    var sample = new Span();
    sample.addClassNames("shade", "shade-" + shade.id());
    sample.getElement().setAttribute("aria-hidden", "true");
    return sample;
  }
}
