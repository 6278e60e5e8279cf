package vizavi.attempt.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import vizavi.attempt.Attempt;
import vizavi.library.Card;
import vizavi.shell.Badge;
import vizavi.shell.Places;
import vizavi.shell.Terms;
import vizavi.shell.backdrop.Backdrop;
import vizavi.shell.portrait.Portrait;

/** One scenario: whom you meet, who you are, what it trains, and the way in. */
class ScenarioCard extends ListItem {
  ScenarioCard(Card card, Optional<Attempt> underWay) {
    addClassNames("card", "scenario");
    getElement().setAttribute("data-scenario", card.scenario());
    Backdrop.of(card.backdrop()).map(Backdrop::decorative).ifPresent(this::add);
    add(
        client(card),
        Spoken.in(card.language(), new H2(card.title())),
        Spoken.in(card.language(), new Paragraph(card.role())),
        badges(card));
    Spoken.all(card, getLocale()).ifPresent(this::add);
    add(actions(card, underWay));
  }

  private Div client(Card card) {
    Portrait portrait = new Portrait(card.client().portrait(), card.client().name());
    portrait.show(card.client().patience(), card.client().trust());
    Span name = new Span(card.client().name());
    name.addClassName("scenario-client");
    Span about = new Span(card.client().about());
    about.addClassName("small");
    Div words = Spoken.in(card.language(), new Div(name, about));
    Div client = new Div(portrait.decorative(), words);
    client.addClassName("scenario-head");
    return client;
  }

  /** For whom a scenario is, and what it trains. */
  static Div badges(Card card) {
    Div badges = new Div(new Badge(Terms.level(card.level()), "accent"));
    badges.addClassName("badges");
    card.trains().stream().map(Terms::skill).map(Badge::new).forEach(badges::add);
    return badges;
  }

  private Div actions(Card card, Optional<Attempt> underWay) {
    Anchor briefing =
        new Anchor(Places.briefing(card.scenario()), getTranslation("scenarios.open"));
    briefing.setAriaLabel(getTranslation("scenarios.open-of", card.title()));
    briefing.addClassName(underWay.isPresent() ? "plain" : "button");
    Div actions = new Div();
    actions.addClassName("actions");
    underWay.ifPresent(
        attempt -> {
          Anchor on = new Anchor(Places.attempt(attempt.id()), getTranslation("scenarios.go-on"));
          on.setAriaLabel(getTranslation("scenarios.go-on-with", card.title()));
          on.addClassName("button");
          actions.add(on);
        });
    actions.add(briefing);
    return actions;
  }
}
