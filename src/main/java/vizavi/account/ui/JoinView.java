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
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import vizavi.account.Cohorts;
import vizavi.account.Invitation;
import vizavi.shell.NotFoundException;
import vizavi.shell.Places;
import vizavi.shell.Toast;

/** Where somebody invited reads what a cohort means for them, and joins it or not. */
@Route("join/:cohort")
@PermitAll
public class JoinView extends Div implements HasDynamicTitle, BeforeEnterObserver {
  private final transient Cohorts cohorts;

  JoinView(Cohorts cohorts) {
    this.cohorts = cohorts;
    addClassNames("page", "join-page");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    Invitation invitation = cohorts.invitation(Addressed.cohort(event));
    if (invitation.archived()) {
      throw new NotFoundException("cohort");
    }
    removeAll();
    add(opening(invitation));
    add(invitation.agreed().isPresent() ? joined() : offer(invitation));
  }

  @Override
  public String getPageTitle() {
    return getTranslation("join.title");
  }

  private Component opening(Invitation invitation) {
    Paragraph lead =
        new Paragraph(getTranslation("join.words", String.join(", ", invitation.mentors())));
    lead.addClassName("lead");
    Div opening = new Div(new H1(getTranslation("join.hello", invitation.name())), lead);
    opening.addClassName("opening");
    return opening;
  }

  private Component joined() {
    Anchor account = new Anchor(Places.ACCOUNT, getTranslation("account.title"));
    account.addClassName("plain");
    Div card = new Div(new Paragraph(getTranslation("join.already")), account);
    card.addClassNames("card", "join");
    return card;
  }

  private Component offer(Invitation invitation) {
    Div card = new Div(new H2(getTranslation("join.means")), meaning(), actions(invitation));
    card.addClassNames("card", "join");
    return card;
  }

  private Component meaning() {
    UnorderedList list =
        new UnorderedList(
            new ListItem(getTranslation("join.means.assessed")),
            new ListItem(getTranslation("join.means.live")),
            new ListItem(getTranslation("join.means.coach")),
            new ListItem(getTranslation("join.means.leave")));
    list.addClassName("meaning");
    return list;
  }

  private Component actions(Invitation invitation) {
    NativeButton join = new NativeButton(getTranslation("join.join"), click -> join(invitation));
    join.setId("join");
    join.addClassName("button");
    Anchor later = new Anchor(".", getTranslation("join.later"));
    later.setId("later");
    later.addClassName("plain");
    NativeButton decline =
        new NativeButton(getTranslation("join.decline"), click -> decline(invitation));
    decline.setId("decline");
    decline.addClassName("link");
    Div actions = new Div(join, later, decline);
    actions.addClassName("actions");
    return actions;
  }

  private void join(Invitation invitation) {
    cohorts.agree(invitation.cohort());
    UI.getCurrent().navigate(Places.HOME);
    Toast.tell(getTranslation("join.done", invitation.name()));
  }

  private void decline(Invitation invitation) {
    new Question(
            getTranslation("join.decline.title", invitation.name()),
            getTranslation("join.decline.words"),
            getTranslation("join.decline"),
            () -> {
              cohorts.leave(invitation.cohort());
              UI.getCurrent().navigate(Places.HOME);
              Toast.tell(getTranslation("join.declined"));
            })
        .open();
  }
}
