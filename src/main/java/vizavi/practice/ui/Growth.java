package vizavi.practice.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.Map;
import vizavi.analysis.mastery.Estimate;
import vizavi.scoring.Skill;
import vizavi.shell.Meter;
import vizavi.shell.Terms;

/** A look at how far each skill has come; what is not known yet says so. */
class Growth extends Section {
  Growth(Map<Skill, Estimate> mastery) {
    addClassNames("card", "growth");
    add(new H2(getTranslation("home.growth")));
    mastery.forEach((skill, estimate) -> add(skill(skill, estimate)));
    add(new Anchor("progress", getTranslation("home.growth.more")));
  }

  private Component skill(Skill skill, Estimate estimate) {
    if (estimate.known()) {
      return new Meter(Terms.skill(skill), tone(skill)).show((int) Math.round(estimate.value()));
    }
    Span name = new Span(Terms.skill(skill));
    name.addClassName("meter-name");
    Span unknown = new Span(getTranslation("home.growth.unknown", estimate.count()));
    unknown.addClassName("small");
    Div row = new Div(name, unknown);
    row.addClassName("growth-unknown");
    return row;
  }

  private static String tone(Skill skill) {
    return switch (skill) {
      case POLITENESS -> "politeness";
      case CONCESSION -> "concession";
      case NEGOTIATION -> "negotiation";
    };
  }
}
