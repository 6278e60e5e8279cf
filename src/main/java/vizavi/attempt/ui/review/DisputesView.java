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
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import vizavi.attempt.review.Dispute;
import vizavi.attempt.review.Disputes;
import vizavi.attempt.review.Wanted;
import vizavi.library.DraftCard;
import vizavi.library.Drafts;
import vizavi.scoring.Move;
import vizavi.scoring.Rubric;
import vizavi.scoring.Skill;
import vizavi.shell.Terms;

/** For trainers: where mentors hear something else, the newest first. */
@Route("disputes")
@Menu(title = "menu.disputes", order = 3.7)
@RolesAllowed({"TRAINER", "ADMIN"})
public class DisputesView extends Div implements HasDynamicTitle {
  private static final int PAGE = 30;

  private final transient Disputes disputes;
  private final transient Drafts drafts;
  private final Select<String> language = new Select<>();
  private final Select<String> part = new Select<>();
  private final Checkbox settled = new Checkbox(getTranslation("disputes.settled-too"));
  private final Div list = new Div();
  private int most = PAGE;

  DisputesView(Disputes disputes, Drafts drafts) {
    this.disputes = disputes;
    this.drafts = drafts;
    addClassNames("page", "disputes");
    Paragraph lead = new Paragraph(getTranslation("disputes.words"));
    lead.addClassName("lead");
    Div opening = new Div(new H1(getTranslation("disputes.title")), lead);
    opening.addClassName("opening");
    add(opening, filters(), list);
    show();
  }

  @Override
  public String getPageTitle() {
    return getTranslation("disputes.title");
  }

  private Component filters() {
    language.setId("language");
    language.setLabel(getTranslation("agreement.language"));
    language.setItems(disputes.languages());
    all(language, getTranslation("agreement.all-languages"));
    language.setItemLabelGenerator(
        one -> one == null ? getTranslation("agreement.all-languages") : Tongues.name(one));
    part.setId("part");
    part.setLabel(getTranslation("disputes.part"));
    part.setItems(
        Stream.of(
                Stream.of(Wanted.CRITICAL),
                Stream.of(Skill.values()).map(Skill::id),
                Rubric.shipped().moves().keySet().stream())
            .flatMap(one -> one)
            .toList());
    all(part, getTranslation("disputes.any-part"));
    part.setItemLabelGenerator(this::part);
    settled.setId("settled");
    settled.addValueChangeListener(change -> first());
    Div filters = new Div(language, part, settled);
    filters.addClassName("filters");
    return filters;
  }

  private void all(Select<String> select, String caption) {
    select.setEmptySelectionAllowed(true);
    select.setEmptySelectionCaption(caption);
    select.addValueChangeListener(change -> first());
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

  private void first() {
    most = PAGE;
    show();
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
    Map<String, UUID> known = new HashMap<>();
    for (DraftCard draft : drafts.all()) {
      known.putIfAbsent(draft.scenario(), draft.id());
    }
    OrderedList cards = new OrderedList();
    cards.addClassName("dispute-list");
    found.stream()
        .limit(most)
        .forEach(
            one ->
                cards.add(
                    new ListItem(
                        new DisputeCard(
                            one,
                            Optional.ofNullable(known.get(one.scenario())),
                            note -> settle(one, note)))));
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
