package vizavi.attempt.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** What the lines under typed words mean. */
class Legend extends Paragraph {
  Legend() {
    addClassNames("small", "legend");
    add(
        new Span(getTranslation("coach.legend")),
        sample("good", getTranslation("coach.legend.good")),
        sample("bad", getTranslation("coach.legend.bad")),
        sample("even", getTranslation("coach.legend.even")));
  }

  private static Span sample(String tone, String words) {
    Span sample = new Span(words);
    sample.addClassNames("line", tone);
    return sample;
  }
}
