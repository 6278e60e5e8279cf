package vizavi.attempt.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import vizavi.attempt.Conversation;
import vizavi.scenario.Ending;
import vizavi.shell.Badge;
import vizavi.shell.Places;
import vizavi.shell.Terms;

/** What stands in place of the replies when the conversation is over. */
class EndingCard extends Div {
  EndingCard(Conversation over) {
    addClassNames("card", "ending");
    getElement().setAttribute("tabindex", "-1");
    Ending ending = over.scenario().endings().get(over.turns().getLast().after().at());
    add(new H2(getTranslation("ending.title")));
    if (ending != null) {
      add(new Badge(Terms.outcome(ending.outcome()), Terms.tone(ending.outcome())));
    }
    Anchor debrief =
        new Anchor(Places.debrief(over.attempt().id()), getTranslation("ending.debrief"));
    debrief.setId("debrief-link");
    debrief.addClassName("button");
    add(new Paragraph(getTranslation("ending.words")), debrief);
  }
}
