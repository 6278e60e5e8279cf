package vizavi.assignment.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import java.util.UUID;
import vizavi.account.Role;
import vizavi.account.SignedIn;
import vizavi.assignment.Allowances;
import vizavi.assignment.Assigned;
import vizavi.assignment.Assignments;
import vizavi.assignment.MyTasks;
import vizavi.assignment.Overview;
import vizavi.attempt.Attempts;
import vizavi.attempt.Task;
import vizavi.library.Library;
import vizavi.shell.NotFoundException;

/** One assignment: for its mentors who stands where, for a trainee what is to be done. */
@Route("assignments/:assignment")
@PermitAll
public class AssignmentView extends Div implements BeforeEnterObserver, HasDynamicTitle {
  private final transient Assignments assignments;
  private final transient Allowances allowances;
  private final transient MyTasks tasks;
  private final transient Attempts attempts;
  private final transient Library library;
  private final transient SignedIn signedIn;
  private String title = "";

  AssignmentView(
      Assignments assignments,
      Allowances allowances,
      MyTasks tasks,
      Attempts attempts,
      Library library,
      SignedIn signedIn) {
    this.assignments = assignments;
    this.allowances = allowances;
    this.tasks = tasks;
    this.attempts = attempts;
    this.library = library;
    this.signedIn = signedIn;
    addClassNames("page", "assignment");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    show(Addressed.in(event));
  }

  @Override
  public String getPageTitle() {
    return title;
  }

  private void show(UUID id) {
    removeAll();
    Optional<Overview> overview = overview(id);
    if (overview.isPresent()) {
      title = overview.get().assignment().title();
      add(new Desk(overview.get(), assignments, allowances, () -> show(id)));
    } else {
      Assigned mine = tasks.one(id);
      title = mine.assignment().title();
      var titles = library.titlesIn(getLocale().getLanguage());
      add(new ToDo(mine, titles, number -> attempts.terms(new Task(id, number))));
    }
  }

  /** Empty for whoever is not its mentor; a mentor may be given something too. */
  private Optional<Overview> overview(UUID id) {
    if (!signedIn.person().roles().contains(Role.MENTOR)) {
      return Optional.empty();
    }
    try {
      return Optional.of(assignments.one(id));
    } catch (NotFoundException givenToThem) {
      return Optional.empty();
    }
  }
}
