package vizavi.attempt.ui.review;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
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
import java.util.Optional;
import java.util.stream.Stream;
import vizavi.attempt.review.Dispute;
import vizavi.attempt.review.Disputes;
import vizavi.attempt.review.Wanted;
import vizavi.library.Drafts;
import vizavi.library.Library;
import vizavi.scoring.Move;
import vizavi.scoring.Rubric;
import vizavi.scoring.Skill;
import vizavi.shell.Address;
import vizavi.shell.Terms;

/** For trainers: where mentors hear something else, the newest first. */
@Route(DisputesView.PLACE)
@Menu(title = "menu.disputes", order = 3.7)
@RolesAllowed({"TRAINER", "ADMIN"})
public class DisputesView extends Div implements HasDynamicTitle, BeforeEnterObserver {
  private static final int PAGE = 30;
  static final String PLACE = "disputes";

  private final transient Disputes disputes;
  private final transient Drafts drafts;
  private final transient Library library;
  private final Select<String> language = new Select<>();
  private final Select<String> part = new Select<>();
  private final Checkbox settled = new Checkbox(getTranslation("disputes.settled-too"));
  private final Div list = new Div();
  private final List<String> languages;
  private int most = PAGE;

  DisputesView(Disputes disputes, Drafts drafts, Library library) {
    this.disputes = disputes;
    this.drafts = drafts;
    this.library = library;
    this.languages = disputes.languages();
    addClassNames("page", "disputes");
    Paragraph lead = new Paragraph(getTranslation("disputes.words"));
    lead.addClassName("lead");
    Div opening = new Div(new H1(getTranslation("disputes.title")), lead);
    opening.addClassName("opening");
    add(opening, filters(), list);
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    QueryParameters asked = event.getLocation().getQueryParameters();
    choose(language, languages, asked.getSingleParameter("language"));
    choose(part, parts(), asked.getSingleParameter("part"));
    settled.setValue(!asked.getParameters("settled").isEmpty());
    show();
  }

  private static void choose(Select<String> select, List<String> known, Optional<String> asked) {
    asked.filter(known::contains).ifPresentOrElse(select::setValue, select::clear);
  }

  @Override
  public String getPageTitle() {
    return getTranslation("disputes.title");
  }

  private Component filters() {
    language.setId("language");
    language.setLabel(getTranslation("agreement.language"));
    language.setItems(languages);
    all(language, getTranslation("agreement.all-languages"));
    language.setItemLabelGenerator(
        one -> one == null ? getTranslation("agreement.all-languages") : Tongues.name(one));
    part.setId("part");
    part.setLabel(getTranslation("disputes.part"));
    part.setItems(parts());
    all(part, getTranslation("disputes.any-part"));
    part.setItemLabelGenerator(this::part);
    settled.setId("settled");
    settled.addValueChangeListener(change -> first(change.isFromClient()));
    Div filters = new Div(language, part, settled);
    filters.addClassName("filters");
    return filters;
  }

  private void all(Select<String> select, String caption) {
    select.setEmptySelectionAllowed(true);
    select.setEmptySelectionCaption(caption);
    select.addValueChangeListener(change -> first(change.isFromClient()));
  }

  private static List<String> parts() {
    return Stream.of(
            Stream.of(Wanted.CRITICAL),
            Stream.of(Skill.values()).map(Skill::id),
            Rubric.shipped().moves().keySet().stream())
        .flatMap(one -> one)
        .toList();
  }

  private String part(String id) {
    if (id == null) {
      return getTranslation("disputes.any-part");
    }
    if (id.equals(Wanted.CRITICAL)) {
      return getTranslation("disputes.critical");
    }
    return Skill.of(id)
        .map(Terms::skill)
        .or(
            () ->
                Optional.ofNullable(Rubric.shipped().moves().get(id)).map(Move::id).map(this::move))
        .orElse(id);
  }

  private String move(String id) {
    return Terms.move(Rubric.shipped().moves().get(id));
  }

  /** What the address chose is shown at once, when all of it is chosen. */
  private void first(boolean byHand) {
    if (byHand) {
      most = PAGE;
      show();
      Address.keep(PLACE, chosen());
    }
  }

  /** Kept in the address, so that the way back from the workbench finds the same list. */
  private QueryParameters chosen() {
    Map<String, String> chosen = new LinkedHashMap<>();
    language.getOptionalValue().ifPresent(one -> chosen.put("language", one));
    part.getOptionalValue().ifPresent(one -> chosen.put("part", one));
    if (settled.getValue()) {
      chosen.put("settled", "too");
    }
    return QueryParameters.simple(chosen);
  }

  /** Shows the list anew; what is settled leaves it, unless the settled are wanted too. */
  void show() {
    var wanted =
        new Wanted(
            language.getOptionalValue().orElse(""),
            part.getOptionalValue().orElse(""),
            settled.getValue());
    List<Dispute> found = disputes.of(wanted, most + 1);
    list.removeAll();
    if (found.isEmpty()) {
      Div empty =
          new Div(
              new H2(getTranslation("disputes.empty.title")),
              new Paragraph(getTranslation("disputes.empty.words")));
      empty.addClassNames("card", "empty");
      list.add(empty);
      return;
    }
    DisputeWays ways = new DisputeWays(drafts, library);
    OrderedList cards = new OrderedList();
    cards.addClassName("dispute-list");
    found.stream()
        .limit(most)
        .forEach(
            one ->
                cards.add(
                    new ListItem(new DisputeCard(one, ways.of(one), note -> settle(one, note)))));
    list.add(cards);
    if (found.size() > most) {
      NativeButton more = new NativeButton(getTranslation("disputes.more"), click -> more());
      more.setId("more");
      more.addClassName("plain");
      list.add(more);
    }
  }

  private void more() {
    most += PAGE;
    show();
  }

  private void settle(Dispute dispute, String note) {
    disputes.settle(dispute.id(), note);
    show();
  }
}
