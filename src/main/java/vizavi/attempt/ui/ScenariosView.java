package vizavi.attempt.ui;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import vizavi.account.Role;
import vizavi.account.SignedIn;
import vizavi.attempt.Attempt;
import vizavi.attempt.Attempts;
import vizavi.attempt.Mode;
import vizavi.library.Card;
import vizavi.library.Library;
import vizavi.scenario.path.TrainingPath;
import vizavi.shell.Places;

/** The scenarios there are to play, as cards. */
@Route(Places.SCENARIOS)
@Menu(title = "menu.scenarios", order = 1)
@PermitAll
public class ScenariosView extends Div implements HasDynamicTitle {

  ScenariosView(Library library, Attempts attempts, SignedIn signedIn) {
    addClassName("page");
    Paragraph lead = new Paragraph(getTranslation("scenarios.words"));
    lead.addClassName("lead");
    Div opening = new Div(new H1(getTranslation("scenarios.title")), lead);
    opening.addClassName("opening");
    List<Card> cards = library.cardsIn(getLocale().getLanguage());
    add(opening);
    paths(library, cards, attempts, signedIn).forEach(this::add);
    add(cards.isEmpty() ? empty() : list(cards, attempts));
  }

  private static List<PathCard> paths(
      Library library, List<Card> cards, Attempts attempts, SignedIn signedIn) {
    Map<String, Card> byId = cards.stream().collect(toMap(Card::scenario, identity()));
    Set<String> passed = passed(attempts);
    boolean gives = signedIn.person().roles().contains(Role.MENTOR);
    return library.paths().stream()
        .map(path -> new PathCard(path, of(path, byId), passed, gives))
        .toList();
  }

  private static List<Card> of(TrainingPath path, Map<String, Card> byId) {
    return path.scenarios().stream().map(byId::get).filter(Objects::nonNull).toList();
  }

  private static Set<String> passed(Attempts attempts) {
    return attempts.mine().stream()
        .filter(attempt -> attempt.mode() == Mode.ASSESSED)
        .filter(attempt -> attempt.passed().orElse(false))
        .map(Attempt::scenario)
        .collect(toSet());
  }

  @Override
  public String getPageTitle() {
    return getTranslation("scenarios.title");
  }

  private static Component list(List<Card> cards, Attempts attempts) {
    UnorderedList list = new UnorderedList();
    list.addClassName("scenarios");
    Map<String, Attempt> underWay = attempts.underWay();
    cards.forEach(
        card ->
            list.add(new ScenarioCard(card, Optional.ofNullable(underWay.get(card.scenario())))));
    return list;
  }

  private Component empty() {
    Div empty =
        new Div(
            new H2(getTranslation("scenarios.empty.title")),
            new Paragraph(getTranslation("scenarios.empty.words")));
    empty.addClassNames("card", "empty");
    return empty;
  }
}
