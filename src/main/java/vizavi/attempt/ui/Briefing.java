package vizavi.attempt.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import vizavi.scenario.Client;
import vizavi.scenario.Scenario;
import vizavi.shell.portrait.Portrait;

/** What the trainee knows before the first word: who they are, the case, the people. */
class Briefing extends Div {
  Briefing(Scenario scenario) {
    addClassName("briefing");
    getElement().setAttribute("lang", scenario.language());
    Paragraph role = new Paragraph(scenario.role());
    role.addClassName("lead");
    add(role);
    // A blank line in the text parts paragraphs.
    for (String paragraph : scenario.briefing().strip().split("\\n\\s*\\n")) {
      add(new Paragraph(paragraph.strip()));
    }
    add(new H2(getTranslation("briefing.people")), people(scenario));
  }

  private static Component people(Scenario scenario) {
    UnorderedList people = new UnorderedList();
    people.addClassName("cast-list");
    Client client = scenario.client();
    Portrait face = new Portrait(client.portrait(), client.name());
    face.show(client.patience(), client.trust());
    people.add(person(face, client.name(), client.about()));
    scenario
        .others()
        .values()
        .forEach(
            one ->
                people.add(
                    person(new Portrait(one.portrait(), one.name()), one.name(), one.about())));
    return people;
  }

  private static ListItem person(Portrait face, String name, String about) {
    Paragraph words = new Paragraph(about);
    words.addClassName("small");
    return new ListItem(face.decorative(), new Div(new H3(name), words));
  }
}
