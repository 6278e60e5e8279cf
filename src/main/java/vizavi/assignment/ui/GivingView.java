package vizavi.assignment.ui;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import vizavi.account.Cohorts;
import vizavi.account.Mentees;
import vizavi.assignment.Assignment;
import vizavi.assignment.Assignments;
import vizavi.assignment.Giving;
import vizavi.assignment.GivingRefusedException;
import vizavi.assignment.Step;
import vizavi.library.Library;
import vizavi.shell.Places;
import vizavi.shell.Toast;

/**
 * For mentors: gives something, or changes what was given. {@code ?to=} names a cohort or a person,
 * {@code ?scenario=} or {@code ?path=} what to begin with.
 */
@Route(GivingView.NEW)
@RouteAlias("assignments/:assignment/change")
@RolesAllowed("MENTOR")
public class GivingView extends Div implements BeforeEnterObserver, HasDynamicTitle {
  static final String NEW = "assignments/new";

  private final transient Assignments assignments;
  private final transient Library library;
  private final transient Cohorts cohorts;
  private final transient Mentees mentees;
  private String title = "";

  GivingView(Assignments assignments, Library library, Cohorts cohorts, Mentees mentees) {
    this.assignments = assignments;
    this.library = library;
    this.cohorts = cohorts;
    this.mentees = mentees;
    addClassNames("page", "giving");
  }

  /** The address at which an assignment is changed. */
  static String change(UUID assignment) {
    return Places.assignment(assignment) + "/change";
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    removeAll();
    if (event.getRouteParameters().get("assignment").isPresent()) {
      change(assignments.one(Addressed.in(event)).assignment());
    } else {
      create(event);
    }
  }

  @Override
  public String getPageTitle() {
    return title;
  }

  private void create(BeforeEnterEvent event) {
    GivingForm form = form();
    var asked = event.getLocation().getQueryParameters();
    asked
        .getSingleParameter("to")
        .flatMap(GivingView::id)
        .ifPresent(to -> form.to().setValue(List.of(to), List.of(to)));
    asked.getSingleParameter("scenario").ifPresent(form::beginWith);
    asked.getSingleParameter("path").ifPresent(form::begin);
    title = getTranslation("assignments.new");
    show(
        form,
        getTranslation("assignments.new.words"),
        getTranslation("assignments.new.submit"),
        Places.ASSIGNMENTS,
        giving -> {
          Assignment made = assignments.create(giving);
          done(made, getTranslation("assignments.new.done", made.title()));
        });
  }

  private static Optional<UUID> id(String typed) {
    try {
      return Optional.of(UUID.fromString(typed));
    } catch (IllegalArgumentException notAnId) {
      return Optional.empty();
    }
  }

  private void change(Assignment before) {
    GivingForm form = form();
    form.setValue(before);
    title = getTranslation("assignments.change.title", before.title());
    show(
        form,
        getTranslation("assignments.change.words"),
        getTranslation("assignments.change.submit"),
        Places.assignment(before.id()),
        giving -> {
          Assignment now = assignments.change(before.id(), before.version(), giving);
          done(now, getTranslation("assignments.change.done", now.title()));
        });
  }

  private GivingForm form() {
    List<Step> scenarios = scenarios();
    return new GivingForm(scenarios, paths(scenarios), cohorts.mine(), mentees.all());
  }

  /** The recommended orders, in the words of the person's language. */
  private List<Ready> paths(List<Step> scenarios) {
    Map<String, Step> steps = scenarios.stream().collect(toMap(Step::scenario, identity()));
    String language = getLocale().getLanguage();
    return library.paths().stream()
        .map(
            path ->
                new Ready(
                    path.id(),
                    path.title(language),
                    path.about(language),
                    path.scenarios().stream().map(steps::get).filter(Objects::nonNull).toList()))
        .toList();
  }

  private List<Step> scenarios() {
    return library.cardsIn(getLocale().getLanguage()).stream()
        .map(card -> new Step(card.scenario(), card.title()))
        .toList();
  }

  private interface Submit {
    void accept(Giving giving);
  }

  private void show(GivingForm form, String words, String button, String back, Submit submit) {
    Paragraph lead = new Paragraph(words);
    lead.addClassName("lead");
    Div opening = new Div(new H1(title), lead);
    opening.addClassName("opening");
    NativeButton ok = new NativeButton(button, click -> submit(form, submit));
    ok.setId("give");
    ok.addClassName("button");
    Anchor cancel = new Anchor(back, getTranslation("assignments.cancel"));
    cancel.addClassName("plain");
    Div actions = new Div(ok, cancel);
    actions.addClassName("actions");
    add(opening, form, actions);
  }

  private static void submit(GivingForm form, Submit submit) {
    try {
      submit.accept(form.value());
    } catch (GivingRefusedException refused) {
      form.show(refused);
    }
  }

  private static void done(Assignment assignment, String words) {
    UI.getCurrent().navigate(Places.assignment(assignment.id()));
    Toast.tell(words);
  }
}
