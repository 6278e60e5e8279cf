package vizavi.attempt.ui.review;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vizavi.analysis.review.Agreement;
import vizavi.analysis.review.Rating;
import vizavi.attempt.review.Agreements;
import vizavi.shell.Address;

/** How often mentors and the scores they judged agree: per skill, language and move. */
@Route(AgreementView.PLACE)
@Menu(title = "menu.agreement", order = 3.6)
@RolesAllowed({"MENTOR", "TRAINER"})
public class AgreementView extends Div implements HasDynamicTitle, BeforeEnterObserver {
  static final String PLACE = "agreement";

  /** Whose ear the mentors are compared with. */
  private enum Source {
    BOTH,
    SCORER,
    AUTHOR
  }

  private final transient Agreements agreements;
  private final Filter language;
  private final Select<Source> source = new Select<>();
  private final Div figures = new Div();
  private final boolean judged;

  AgreementView(Agreements agreements) {
    this.agreements = agreements;
    addClassNames("page", "agreement");
    Paragraph lead = new Paragraph(getTranslation("agreement.words"));
    lead.addClassName("lead");
    Div opening = new Div(new H1(getTranslation("agreement.title")), lead);
    opening.addClassName("opening");
    figures.addClassName("agreement-figures");
    add(opening);
    List<String> languages =
        agreements.ratings().stream().map(Rating::language).distinct().sorted().toList();
    judged = !languages.isEmpty();
    language =
        new Filter(
            "language",
            getTranslation("agreement.language"),
            getTranslation("agreement.all-languages"),
            languages,
            Tongues::name);
    if (!judged) {
      add(empty());
    } else {
      add(filters(), figures);
    }
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    if (!judged) {
      return;
    }
    QueryParameters asked = event.getLocation().getQueryParameters();
    language.follow(asked);
    source.setValue(
        asked
            .getSingleParameter("source")
            .flatMap(one -> Address.named(Source.values(), one))
            .orElse(Source.BOTH));
    show();
  }

  @Override
  public String getPageTitle() {
    return getTranslation("agreement.title");
  }

  private Component empty() {
    Div empty =
        new Div(
            new H2(getTranslation("agreement.empty.title")),
            new Paragraph(getTranslation("agreement.empty.words")));
    empty.addClassNames("card", "empty");
    return empty;
  }

  private Component filters() {
    language.addValueChangeListener(change -> choose(change.isFromClient()));
    source.setId("source");
    source.setLabel(getTranslation("agreement.source"));
    source.setItems(Source.values());
    source.setItemLabelGenerator(
        one ->
            switch (one) {
              case BOTH -> getTranslation("agreement.source.both");
              case SCORER -> getTranslation("agreement.source.scorer");
              case AUTHOR -> getTranslation("agreement.source.author");
            });
    source.addValueChangeListener(change -> choose(change.isFromClient()));
    Div filters = new Div(language, source);
    filters.addClassName("filters");
    return filters;
  }

  /** What the address chose is shown at once, when all of it is chosen. */
  private void choose(boolean byHand) {
    if (byHand) {
      show();
      Address.keep(PLACE, chosen());
    }
  }

  private QueryParameters chosen() {
    Map<String, String> chosen = new LinkedHashMap<>();
    language.keep(chosen);
    if (source.getValue() != Source.BOTH) {
      chosen.put("source", Address.word(source.getValue()));
    }
    return QueryParameters.simple(chosen);
  }

  private void show() {
    List<Rating> wanted = agreements.ratings().stream().filter(this::wanted).toList();
    Agreement agreement = Agreement.of(wanted);
    Paragraph sum =
        new Paragraph(getTranslation("agreement.sum", agreement.n(), agreement.untouched()));
    sum.setId("agreement-sum");
    Paragraph how = new Paragraph(getTranslation("agreement.how", Agreement.FEW));
    how.addClassName("small");
    Section skills =
        new Section(
            new H2(getTranslation("agreement.skills")),
            sum,
            AgreementTables.skills(agreement),
            how);
    skills.addClassName("card");
    Section languages =
        new Section(
            new H2(getTranslation("agreement.by-language")), AgreementTables.languages(wanted));
    languages.addClassName("card");
    Section moves =
        new Section(new H2(getTranslation("agreement.moves")), AgreementTables.moves(agreement));
    moves.addClassName("card");
    figures.removeAll();
    figures.add(skills, languages, moves);
  }

  private boolean wanted(Rating one) {
    return (language.isEmpty() || one.language().equals(language.getValue()))
        && switch (source.getValue()) {
          case BOTH -> true;
          case SCORER -> one.typed();
          case AUTHOR -> !one.typed();
        };
  }
}
