package vizavi.library.ui.graph;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import vizavi.analysis.check.Checked;
import vizavi.analysis.graph.Graph;
import vizavi.analysis.graph.Node;
import vizavi.analysis.graph.Tint;
import vizavi.analysis.solve.Solution;
import vizavi.library.PlayedReply;
import vizavi.library.ui.desk.Desk;
import vizavi.scenario.Scenario;

/**
 * The graph of what lies on the desk, as it is written: the newest text that has no errors,
 * coloured by what was last found out. A click goes to the lines; where the cursor stands is
 * marked.
 */
public final class GraphPane extends Div {
  private final Desk desk;
  private Map<String, PlayedReply> played = Map.of();
  private final ScenarioGraph drawn = new ScenarioGraph();
  private final Paragraph nothing = new Paragraph(getTranslation("graph.nothing"));

  /** Watches a desk. */
  public GraphPane(Desk desk) {
    this.desk = desk;
    addClassName("graph-pane");
    add(nothing, drawn);
    drawn.setVisible(false);
    desk.playable().ifPresent(this::show);
    desk.checked().ifPresent(this::colour);
    mark(desk.place());
    desk.onEdit(edition -> edition.reading().scenario().ifPresent(this::show));
    desk.onCheck(this::colour);
    desk.onPlace(this::mark);
    drawn.addPickListener(
        node -> {
          if (!node.equals(Node.ANYWHERE)) {
            desk.goTo(node);
          }
        });
  }

  /**
   * Takes a colour more.
   *
   * @param replies how those of the last revision were taken, by {@code scene.reply}
   */
  public void played(Map<String, PlayedReply> replies) {
    played = Map.copyOf(replies);
    desk.checked().ifPresent(this::colour);
  }

  private void show(Scenario scenario) {
    nothing.setVisible(false);
    drawn.setVisible(true);
    drawn.show(Graph.of(scenario));
  }

  /** By the scenario that was gone into: what was written since has no colour yet. */
  private void colour(Checked found) {
    found.scenario().map(Graph::of).ifPresent(graph -> drawn.tints(tints(graph, found.solution())));
  }

  private Stream<Tint> tints(Graph graph, Optional<Solution> solution) {
    var solved =
        solution
            .map(
                one ->
                    List.of(
                        Tint.reach(graph, one), Tint.outcome(graph, one), Tint.score(graph, one)))
            .orElse(List.of());
    return Stream.concat(
        solved.stream(), Stream.of(Tint.picked(graph, rates()), Tint.telling(graph, tellings())));
  }

  private Map<String, Double> rates() {
    var rates = new TreeMap<String, Double>();
    played.forEach((reply, how) -> rates.put(reply, how.rate()));
    return rates;
  }

  private Map<String, Double> tellings() {
    var tellings = new TreeMap<String, Double>();
    played.forEach((reply, how) -> how.discrimination().ifPresent(one -> tellings.put(reply, one)));
    return tellings;
  }

  /** The scene of a reply, or the ending itself. */
  private void mark(Optional<String> place) {
    drawn.select(place.map(one -> one.split("\\.", 2)[0]));
  }
}
