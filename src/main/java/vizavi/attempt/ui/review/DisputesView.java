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
  private final Filter language;
  private final Filter part;
  private final Checkbox settled = new Checkbox(getTranslation("disputes.settled-too"));
  private final Div list = new Div();
  private int most = PAGE;

  DisputesView(Disputes disputes, Drafts drafts, Library library) {
    this.disputes = disputes;
    this.drafts = drafts;
    this.library = library;
    this.language =
        new Filter(
            "language",
            getTranslation("agreement.language"),
            getTranslation("agreement.all-languages"),
            disputes.languages(),
            Tongues::name);
    this.part =
        new Filter(
            "part",
            getTranslation("disputes.part"),
            getTranslation("disputes.any-part"),
            parts(),
            this::part);
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
    language.follow(asked);
    part.follow(asked);
    settled.setValue(!asked.getParameters("settled").isEmpty());
    show();
  }

  @Override
  public String getPageTitle() {
    return getTranslation("disputes.title");
  }

  private Component filters() {
    language.addValueChangeListener(change -> first(change.isFromClient()));
    part.addValueChangeListener(change -> first(change.isFromClient()));
    settled.setId("settled");
    settled.addValueChangeListener(change -> first(change.isFromClient()));
    Div filters = new Div(language, part, settled);
    filters.addClassName("filters");
    return filters;
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
    language.keep(chosen);
    part.keep(chosen);
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
