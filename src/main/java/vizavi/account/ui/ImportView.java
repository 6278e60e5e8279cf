package vizavi.account.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Set;
import java.util.UUID;
import vizavi.account.Cohort;
import vizavi.account.Cohorts;
import vizavi.account.Newcomers;
import vizavi.account.RefusedException;
import vizavi.account.sheet.FlawedException;
import vizavi.account.sheet.Sheet;
import vizavi.shell.Places;
import vizavi.shell.Toast;

/** Takes a list of people into a cohort: choose it, look it over, hand out the passwords. */
@Route(Places.COHORTS + "/:cohort/import")
@RolesAllowed({"MENTOR", "ADMIN"})
public class ImportView extends Div
    implements HasDynamicTitle, BeforeEnterObserver, BeforeLeaveObserver {
  private final transient Cohorts cohorts;
  private final transient Newcomers newcomers;
  private final Div step = new Div();
  private transient Cohort cohort = new Cohort(new UUID(0, 0), "", Set.of(), false);

  ImportView(Cohorts cohorts, Newcomers newcomers) {
    this.cohorts = cohorts;
    this.newcomers = newcomers;
    addClassNames("page", "import-page");
    step.addClassName("import-step");
    step.getElement().setAttribute("tabindex", "-1");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    cohort = cohorts.one(Addressed.cohort(event));
    removeAll();
    add(opening(), step);
    step.removeAll();
    step.add(new ListChoice(this::read));
  }

  @Override
  public String getPageTitle() {
    return getTranslation("import.title");
  }

  private Component opening() {
    Anchor back = new Anchor(Places.cohort(cohort.id()), cohort.name());
    back.addClassName("back");
    Paragraph lead = new Paragraph(getTranslation("import.words"));
    lead.addClassName("lead");
    Div opening = new Div(back, new H1(getTranslation("import.title")), lead);
    opening.addClassName("opening");
    return opening;
  }

  /** Asks for a list. */
  void choose() {
    show(new ListChoice(this::read));
  }

  private void read(byte[] file) {
    try {
      Sheet sheet = Sheet.read(file);
      show(new Preview(newcomers.examine(cohort.id(), sheet), sheet, this));
    } catch (FlawedException flawed) {
      ListChoice again = new ListChoice(this::read);
      show(again);
      again.refuse(getTranslation(flawed.flaw().key(), arguments(flawed)));
    }
  }

  private Object[] arguments(FlawedException flawed) {
    return switch (flawed.flaw()) {
      case COLUMN_MISSING, COLUMN_TWICE ->
          flawed.arguments().stream().map(key -> getTranslation((String) key)).toArray();
      default -> flawed.arguments().toArray();
    };
  }

  /** Takes in what the mentor agreed to. */
  void take(Sheet sheet) {
    try {
      show(new Handout(cohort, newcomers.take(cohort.id(), sheet)));
    } catch (RefusedException refused) {
      show(new Preview(newcomers.examine(cohort.id(), sheet), sheet, this));
      Toast.alert(getTranslation(refused.key(), refused.arguments().toArray()));
    }
  }

  private void show(Component now) {
    step.removeAll();
    step.add(now);
    step.getElement().callJsFunction("focus"); // what was focused is gone: read on from here
  }

  /** Passwords that were neither saved nor printed would be lost. */
  @Override
  public void beforeLeave(BeforeLeaveEvent event) {
    if (step.getChildren().anyMatch(one -> one instanceof Handout handout && !handout.kept())) {
      var leaving = event.postpone();
      new Question(
              getTranslation("import.leave.title"),
              getTranslation("import.leave.words"),
              getTranslation("import.leave"),
              leaving::proceed)
          .open();
    }
  }
}
