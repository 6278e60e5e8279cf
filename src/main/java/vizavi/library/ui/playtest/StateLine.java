package vizavi.library.ui.playtest;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import vizavi.play.State;
import vizavi.scenario.Scenario;

/** How things stand: where, patience, trust and every fact. */
class StateLine extends UnorderedList {
  StateLine(Scenario scenario, State state) {
    addClassName("playtest-state");
    getElement().setAttribute("aria-label", getTranslation("playtest.state"));
    add(
        value(
            state.over() ? getTranslation("playtest.ending") : getTranslation("playtest.scene"),
            state.at()));
    add(value(getTranslation("playtest.patience"), String.valueOf(state.patience())));
    add(value(getTranslation("playtest.trust"), String.valueOf(state.trust())));
    scenario.facts().forEach((name, fact) -> add(value(name, fact.show(state.facts().get(name)))));
  }

  private static ListItem value(String name, String value) {
    var label = new Span(name);
    label.addClassName("small");
    return new ListItem(label, new Span(value));
  }
}
