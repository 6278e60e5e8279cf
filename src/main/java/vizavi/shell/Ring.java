package vizavi.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** A score from 0 to 100 as a ring with its number inside and its name below. */
public class Ring extends Div {
  /**
   * A ring.
   *
   * @param label what was scored
   * @param score 0..100
   */
  public Ring(String label, int score) {
    this(label, score, Integer.toString(score));
  }

  private Ring(String label, int score, String shown) {
    addClassName("ring");
    Div circle = new Div(new Span(shown));
    circle.addClassName("ring-circle");
    circle.getStyle().set("--value", Integer.toString(score));
    Span name = new Span(label);
    name.addClassName("ring-name");
    add(circle, name);
  }

  /** A ring for what was not scored, with a note instead of a number. */
  public static Ring without(String label, String note) {
    Ring ring = new Ring(label, 0, "–");
    ring.addClassName("ring-without");
    Span words = new Span(note);
    words.addClassName("ring-note");
    ring.add(words);
    return ring;
  }
}
