package vizavi.library.ui.publish;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vizavi.analysis.compare.Change;
import vizavi.analysis.compare.Comparison;
import vizavi.analysis.compare.Edit;
import vizavi.analysis.compare.Place;
import vizavi.analysis.compare.Rewording;
import vizavi.analysis.compare.TextComparison;
import vizavi.scenario.Scenario;
import vizavi.scenario.ScenarioReader;

/** What changed from one text of a scenario to another: its words, its structure, or its lines. */
class Differences extends Div {
  Differences(String scenario, String before, String after) {
    addClassName("differences");
    Optional<Scenario> old = read(scenario, before);
    Optional<Scenario> now = read(scenario, after);
    if (old.isPresent() && now.isPresent()) {
      var comparison = Comparison.of(old.get(), now.get());
      group(getTranslation("history.words"), comparison.words());
      group(getTranslation("history.structure"), comparison.structure());
      if (comparison.changes().isEmpty()) {
        add(new Paragraph(getTranslation("history.same")));
      }
    } else {
      add(lines(before, after));
    }
  }

  private static Optional<Scenario> read(String id, String text) {
    return ScenarioReader.read(id, "scenario.yaml", text).scenario();
  }

  private void group(String title, List<Change> changes) {
    if (!changes.isEmpty()) {
      var list = new UnorderedList();
      changes.forEach(one -> list.add(new ListItem(change(one))));
      add(new H3(title), list);
    }
  }

  private Component change(Change change) {
    return switch (change) {
      case Change.Added(var place, var words) ->
          new Div(getTranslation("history.added", name(place), words));
      case Change.Removed(var place, var words) ->
          new Div(getTranslation("history.removed", name(place), words));
      case Change.Renamed(var place, var old) ->
          new Div(getTranslation("history.renamed", name(old), place.id()));
      case Change.Reordered(var place, var kind) ->
          new Div(getTranslation("history.reordered", name(place), word(kind)));
      case Change.Altered(var place, var aspect, var rewording) ->
          new Div(
              new Span(getTranslation("history.altered", name(place), word(aspect))),
              words(rewording));
    };
  }

  private static Component words(Rewording rewording) {
    var words = new Paragraph();
    words.addClassName("reworded");
    for (Edit<String> edit : rewording.pieces()) {
      words.add(
          switch (edit.mark()) {
            case KEPT -> new Span(edit.piece());
            case REMOVED -> marked("del", edit.piece());
            case ADDED -> marked("ins", edit.piece());
          });
    }
    return words;
  }

  private static Component marked(String tag, String words) {
    var marked = new HtmlContainer(tag);
    marked.add(new Span(words));
    return marked;
  }

  private Component lines(String before, String after) {
    var lines = new Pre(TextComparison.of(before, after).unified("before", "after"));
    lines.getElement().setAttribute("tabindex", "0");
    lines.getElement().setAttribute("role", "region");
    lines.getElement().setAttribute("aria-label", getTranslation("history.lines"));
    return lines;
  }

  private static String name(Place place) {
    return (word(place.kind()) + " " + place.id()).strip();
  }

  /** As the scenario language writes it. */
  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
