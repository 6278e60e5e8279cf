package vizavi.shell.portrait;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;

/** The face of a person, with a text alternative that says how they look. */
@Tag("span")
public class Portrait extends Component implements HasSize, HasStyle {
  private final Look look;
  private final String name;
  private boolean hidden;

  /**
   * A calm face.
   *
   * @param look one of the portraits of the scenario language; a plain face for any other
   * @param name of the person, for the text alternative
   */
  public Portrait(String look, String name) {
    this.look = Look.of(look);
    this.name = name;
    addClassName("portrait");
    getElement().setAttribute("role", "img");
    show(Expression.CONTENT);
  }

  /** Shows the expression that goes with {@code patience} and {@code trust}, each 0..100. */
  public void show(int patience, int trust) {
    show(Expression.of(patience, trust));
  }

  /** Shows {@code expression}. */
  public void show(Expression expression) {
    getElement().setProperty("innerHTML", Face.svg(look, expression));
    if (!hidden) {
      getElement().setAttribute("aria-label", mood(expression));
    }
    getElement().setAttribute("data-mood", expression.name());
  }

  /** How the person looks, in a short sentence. */
  public String mood(Expression expression) {
    return switch (expression) {
      case ANGRY -> getTranslation("portrait.angry", name);
      case IMPATIENT -> getTranslation("portrait.impatient", name);
      case DOUBTFUL -> getTranslation("portrait.doubtful", name);
      case NEUTRAL -> getTranslation("portrait.neutral", name);
      case CONTENT -> getTranslation("portrait.content", name);
      case DELIGHTED -> getTranslation("portrait.delighted", name);
    };
  }

  /** Leaves the face out for screen readers, where its name stands beside it. */
  public Portrait decorative() {
    hidden = true;
    getElement().removeAttribute("role");
    getElement().removeAttribute("aria-label");
    getElement().setAttribute("aria-hidden", "true");
    return this;
  }
}
