package vizavi.attempt.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vizavi.library.Card;
import vizavi.scenario.path.TrainingPath;
import vizavi.shell.Badge;
import vizavi.shell.Places;

/** A recommended order of scenarios, and how far on it the person is. */
class PathCard extends Section {
  private final transient Set<String> passed;

  /**
   * @param cards of the path's scenarios, in its order
   * @param passed ids of the scenarios the person has passed
   * @param gives whether the person may give it to others
   */
  PathCard(TrainingPath path, List<Card> cards, Set<String> passed, boolean gives) {
    this.passed = passed;
    addClassNames("card", "training-path");
    setId("path-" + path.id());
    var language = getLocale().getLanguage();
    var about = new Paragraph(path.about(language));
    add(new H2(path.title(language)), about, far(cards), steps(cards));
    if (gives) {
      var give = new Anchor(Places.givePath(path.id()), getTranslation("scenarios.path.give"));
      give.addClassName("plain");
      var actions = new Div(give);
      actions.addClassName("actions");
      add(actions);
    }
  }

  private Paragraph far(List<Card> cards) {
    long done = cards.stream().map(Card::scenario).filter(passed::contains).count();
    var far = new Paragraph(getTranslation("scenarios.path.far", done, cards.size()));
    far.addClassName("small");
    return far;
  }

  private OrderedList steps(List<Card> cards) {
    var next = cards.stream().filter(card -> !passed.contains(card.scenario())).findFirst();
    var steps = new OrderedList();
    steps.addClassName("path-steps");
    cards.forEach(card -> steps.add(step(card, next)));
    return steps;
  }

  private ListItem step(Card card, Optional<Card> next) {
    var title = new Anchor(Places.briefing(card.scenario()), card.title());
    var client = new Span(card.client().name());
    client.addClassName("small");
    var step = new ListItem(Spoken.in(card.language(), new Div(title, client)));
    if (passed.contains(card.scenario())) {
      step.addClassName("passed");
      step.add(new Badge(getTranslation("scenarios.path.passed"), "good"));
    } else if (next.filter(card::equals).isPresent()) {
      step.addClassName("next");
      step.add(new Badge(getTranslation("scenarios.path.next"), "accent"));
    }
    return step;
  }
}
