package vizavi.assignment.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import vizavi.assignment.State;

/** How many people are in which state: a bar, and the same in words. */
class StateBar extends Div {
  /** From what is done to what waits. */
  private static final List<State> ORDER =
      List.of(
          State.PASSED,
          State.UNDER_WAY,
          State.NOT_PASSED,
          State.OVERDUE,
          State.NOT_BEGUN,
          State.EXCUSED);

  StateBar(Map<State, Integer> counts) {
    addClassName("state-bar");
    Div bar = new Div();
    bar.addClassName("state-pieces");
    bar.getElement().setAttribute("aria-hidden", "true");
    UnorderedList words = new UnorderedList();
    words.addClassName("state-words");
    for (State state : ORDER) {
      int people = counts.get(state);
      if (people > 0) {
        Span piece = new Span();
        piece.addClassNames("state-piece", Named.tone(state));
        piece.getStyle().set("flex-grow", Integer.toString(people));
        bar.add(piece);
        words.add(word(state, people));
      }
    }
    add(bar, words);
  }

  private static ListItem word(State state, int people) {
    Span dot = new Span();
    dot.addClassNames("state-dot", Named.tone(state));
    return new ListItem(dot, new Span(Named.count(state, people)));
  }
}
