package vizavi.account.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import vizavi.account.Cohort;
import vizavi.account.Cohorts;
import vizavi.account.Role;
import vizavi.account.Roll;
import vizavi.account.SignedIn;
import vizavi.shell.Badge;
import vizavi.shell.Places;

/** For mentors: their cohorts; for admins: all of them. */
@Route(Places.COHORTS)
@Menu(title = "menu.cohorts", order = 3.2)
@RolesAllowed({"MENTOR", "ADMIN"})
public class CohortsView extends Div implements HasDynamicTitle, BeforeEnterObserver {
  private final transient Cohorts cohorts;
  private final boolean mentor;
  private final Div lists = new Div();

  CohortsView(Cohorts cohorts, SignedIn signedIn) {
    this.cohorts = cohorts;
    this.mentor = signedIn.person().roles().contains(Role.MENTOR);
    addClassNames("page", "cohorts-page");
    lists.addClassName("cohort-lists");
    Paragraph lead = new Paragraph(getTranslation("cohorts.words"));
    lead.addClassName("lead");
    Div opening = new Div(new H1(getTranslation("cohorts.title")), lead);
    opening.addClassName("opening");
    NativeButton create = new NativeButton(getTranslation("cohorts.create"), click -> create());
    create.setId("create");
    create.addClassName("button");
    Div actions = new Div(create);
    actions.addClassName("actions");
    add(opening, actions, lists);
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    lists.removeAll();
    List<Roll> all = cohorts.rolls();
    List<Roll> running = all.stream().filter(one -> !one.cohort().archived()).toList();
    lists.add(running.isEmpty() ? empty() : list(running));
    List<Roll> over = all.stream().filter(one -> one.cohort().archived()).toList();
    if (!over.isEmpty()) {
      lists.add(new Section(new H2(getTranslation("cohorts.archived")), list(over)));
    }
  }

  @Override
  public String getPageTitle() {
    return getTranslation("cohorts.title");
  }

  private Component empty() {
    Div empty =
        new Div(
            new H2(getTranslation("cohorts.none.title")),
            new Paragraph(getTranslation("cohorts.none.words")));
    empty.addClassNames("card", "empty");
    return empty;
  }

  private Component list(List<Roll> rolls) {
    UnorderedList list = new UnorderedList();
    list.addClassName("cohorts");
    rolls.forEach(roll -> list.add(card(roll)));
    return list;
  }

  private ListItem card(Roll roll) {
    Anchor name = new Anchor(Places.cohort(roll.cohort().id()), roll.cohort().name());
    Paragraph mentors =
        new Paragraph(getTranslation("cohorts.mentored-by", String.join(", ", roll.mentors())));
    mentors.addClassName("small");
    ListItem card = new ListItem(new H2(name), mentors, badges(roll));
    card.addClassNames("card", "cohort");
    return card;
  }

  private Component badges(Roll roll) {
    Div badges = new Div(new Badge(getTranslation("cohorts.count.members", roll.members())));
    badges.addClassName("badges");
    if (roll.invited() > 0) {
      badges.add(new Badge(getTranslation("cohorts.count.invited", roll.invited()), "accent"));
    }
    if (roll.never() > 0) {
      badges.add(new Badge(getTranslation("cohorts.count.never", roll.never()), "even"));
    }
    return badges;
  }

  private void create() {
    TextField first = new TextField(getTranslation("cohorts.create.mentor"));
    OneField dialog =
        new OneField(
            getTranslation("cohorts.create"),
            getTranslation("cohorts.name"),
            getTranslation("cohorts.create.submit"),
            name ->
                open(mentor ? cohorts.create(name) : cohorts.createFor(first.getValue(), name)));
    if (!mentor) {
      dialog.below(first);
    }
    dialog.open();
  }

  private static void open(Cohort made) {
    UI.getCurrent().navigate(Places.cohort(made.id()));
  }
}
