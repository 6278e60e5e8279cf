package vizavi.practice.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import vizavi.practice.Suggestion;
import vizavi.shell.Places;
import vizavi.shell.Terms;
import vizavi.shell.portrait.Portrait;

/** One scenario to play next, and why this one. */
class SuggestionCard extends Section {

  /**
   * @param look of the way in
   */
  SuggestionCard(Suggestion suggestion, String look) {
    var card = suggestion.card();
    addClassNames("card", "suggestion");
    Portrait face = new Portrait(card.client().portrait(), card.client().name());
    face.show(card.client().patience(), card.client().trust());
    Span title = new Span(card.title());
    title.addClassName("item-title");
    title.getElement().setAttribute("lang", card.language());
    Paragraph why = new Paragraph(why(suggestion));
    why.addClassName("suggestion-why");
    Div words = new Div(title, why);
    words.addClassName("item-words");
    Div head = new Div(face.decorative(), words);
    head.addClassName("suggestion-head");
    Anchor open = new Anchor(Places.briefing(card.scenario()), getTranslation("scenarios.open"));
    open.setAriaLabel(getTranslation("scenarios.open-of", card.title()));
    open.addClassName(look);
    Anchor others = new Anchor(Places.SCENARIOS, getTranslation("home.others"));
    Div actions = new Div(open, others);
    actions.addClassName("actions");
    add(new H2(getTranslation("home.suggestion")), head, actions);
  }

  private String why(Suggestion suggestion) {
    String client = suggestion.card().client().name();
    return switch (suggestion.reason()) {
      case Suggestion.Reason.First first -> getTranslation("home.why.first", client);
      case Suggestion.Reason.NotPassed not ->
          getTranslation("home.why.not-passed", not.overall(), client);
      case Suggestion.Reason.Weakest weakest ->
          getTranslation("home.why.weakest", Terms.skill(weakest.skill()), weakest.value());
      case Suggestion.Reason.NextLevel next ->
          getTranslation("home.why.next-level", Terms.level(next.level()));
      case Suggestion.Reason.NotMet met -> getTranslation("home.why.not-met", client);
      case Suggestion.Reason.MoreToHave more ->
          getTranslation("home.why.more-to-have", more.best());
    };
  }
}
