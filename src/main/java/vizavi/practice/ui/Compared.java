package vizavi.practice.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.Arrays;
import java.util.List;
import vizavi.scenario.Scenario;

/** What a person takes to matter, beside the client's own story; nobody is right or wrong. */
class Compared extends Section {
  Compared(Scenario scenario, String words) {
    addClassNames("card", "compared");
    add(
        new H2(getTranslation("practice.matters.compared")),
        part("mine", getTranslation("practice.matters.mine"), List.of(new Paragraph(words))),
        part("story", scenario.client().name(), told(scenario, scenario.client().about())),
        part("case", getTranslation("practice.matters.case"), told(scenario, scenario.briefing())));
  }

  private static Div part(String kind, String label, List<Paragraph> words) {
    Span name = new Span(label);
    name.addClassName("label");
    Div part = new Div(name);
    words.forEach(part::add);
    part.addClassName("compared-" + kind);
    return part;
  }

  /** An author's paragraphs: lines are theirs to break in a file, not on a phone. */
  private static List<Paragraph> told(Scenario scenario, String words) {
    return Arrays.stream(words.strip().split("\\R\\s*\\R"))
        .map(text -> new Paragraph(text.replaceAll("\\R", " ")))
        .peek(one -> one.getElement().setAttribute("lang", scenario.language()))
        .toList();
  }
}
