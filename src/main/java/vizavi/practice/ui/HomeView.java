package vizavi.practice.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Set;
import vizavi.account.Role;
import vizavi.account.SignedIn;
import vizavi.shell.Places;

/** The first page after signing in: for a trainee what is next, for everybody else their desk. */
@Route(Places.HOME)
@Menu(title = "menu.home", order = 0)
@PermitAll
public class HomeView extends Div implements HasDynamicTitle {

  HomeView(SignedIn signedIn, TraineeDoors trainee, DeskDoors desk) {
    addClassNames("page", "home");
    var person = signedIn.person();
    Set<Role> roles = person.roles();
    boolean trains = roles.contains(Role.TRAINEE);
    Paragraph lead =
        new Paragraph(trains ? getTranslation("home.words") : getTranslation("home.words.desk"));
    lead.addClassName("lead");
    Div opening = new Div(new H1(getTranslation("home.hello", person.name())), lead);
    opening.addClassName("opening");
    add(opening);
    if (trains) {
      add(new TraineeHome(trainee));
    }
    if (!trains || roles.size() > 1) {
      add(new Desk(desk, roles));
    }
  }

  @Override
  public String getPageTitle() {
    return getTranslation("home.title");
  }
}
