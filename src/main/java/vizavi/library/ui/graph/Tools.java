package vizavi.library.ui.graph;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import vizavi.shell.Glyph;

/**
 * Search, zoom and fit. They work in the browser alone: vizavi-graph.js finds them by data-tool.
 */
final class Tools extends Div {
  Tools() {
    addClassName("graph-tools");
    add(
        search(),
        hits(),
        tool("in", Glyph.PLUS, getTranslation("graph.tool.in")),
        tool("out", Glyph.MINUS, getTranslation("graph.tool.out")),
        tool("fit", Glyph.FIT, getTranslation("graph.tool.fit")));
  }

  private Component search() {
    var search = new Input();
    search.setType("search");
    search.addClassName("graph-search");
    search.setPlaceholder(getTranslation("graph.search"));
    search.setAriaLabel(getTranslation("graph.search"));
    search.getElement().setAttribute("data-tool", "search").setAttribute("autocomplete", "off");
    return search;
  }

  private Component hits() {
    var hits = new Span();
    hits.addClassName("graph-hits");
    hits.getElement()
        .setAttribute("data-tool", "hits")
        .setAttribute("aria-live", "polite")
        .setAttribute("data-some", getTranslation("graph.hits"))
        .setAttribute("data-none", getTranslation("graph.no-hits"));
    return hits;
  }

  private Component tool(String name, Glyph glyph, String words) {
    var button = new NativeButton();
    button.addClassNames("round", "graph-tool");
    button.add(glyph.icon());
    button.setAriaLabel(words);
    button.setTitle(words);
    button.getElement().setAttribute("data-tool", name);
    return button;
  }
}
