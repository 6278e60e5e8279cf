package vizavi.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** A value from 0 to 100 as a bar, with its name and number beside it. */
public class Meter extends Div {
  private final Span number = new Span();
  private final Div bar = new Div();

  /**
   * An empty meter.
   *
   * @param label what is measured
   * @param tone a class name of the style sheet, for the colour
   */
  public Meter(String label, String tone) {
    addClassNames("meter", tone);
    Span name = new Span(label);
    name.addClassName("meter-name");
    number.addClassName("meter-number");
    bar.addClassName("meter-bar");
    bar.getElement()
        .setAttribute("role", "meter")
        .setAttribute("aria-label", label)
        .setAttribute("aria-valuemin", "0")
        .setAttribute("aria-valuemax", "100");
    Div fill = new Div();
    fill.addClassName("meter-fill");
    bar.add(fill);
    add(name, number, bar);
  }

  /** Shows {@code value}, 0..100. */
  public Meter show(int value) {
    number.setText(Integer.toString(value));
    bar.getElement().setAttribute("aria-valuenow", Integer.toString(value));
    bar.getStyle().set("--value", value + "%");
    return this;
  }
}
