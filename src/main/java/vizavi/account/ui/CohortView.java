package vizavi.account.ui;

import com.vaadin.flow.component.Component;
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
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vizavi.account.Cohort;
import vizavi.account.Cohorts;
import vizavi.account.Member;
import vizavi.account.Newcomers;
import vizavi.account.Person;
import vizavi.account.SignedIn;
import vizavi.shell.Badge;
import vizavi.shell.Places;
import vizavi.shell.Toast;

/** One cohort, for those who look after it: who is in it, who mentors it, what can be done. */
@Route(Places.COHORTS + "/:cohort")
@RolesAllowed({"MENTOR", "ADMIN"})
public class CohortView extends Div implements HasDynamicTitle, BeforeEnterObserver {
  private final transient Cohorts cohorts;
  private final transient Newcomers newcomers;
  private final transient SignedIn signedIn;
  private transient Cohort cohort = new Cohort(new UUID(0, 0), "", Set.of(), false);

  CohortView(Cohorts cohorts, Newcomers newcomers, SignedIn signedIn) {
    this.cohorts = cohorts;
    this.newcomers = newcomers;
    this.signedIn = signedIn;
    addClassNames("page", "cohort-page");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    show(cohorts.one(Addressed.cohort(event)));
  }

  @Override
  public String getPageTitle() {
    return cohort.name();
  }

  private void show(Cohort now) {
    cohort = now;
    List<Member> members = cohorts.members(cohort.id());
    removeAll();
    add(opening(), actions());
    add(new MemberSection(members, isMine() && !cohort.archived(), this));
    add(new MentorSection(cohorts.mentors(cohort.id()), this));
  }

  private boolean isMine() {
    return cohort.mentors().contains(signedIn.person().id());
  }

  private Component opening() {
    Anchor back = new Anchor(Places.COHORTS, getTranslation("cohorts.title"));
    back.addClassName("back");
    Div opening = new Div(back, new H1(cohort.name()));
    opening.addClassName("opening");
    if (cohort.archived()) {
      Paragraph over = new Paragraph(getTranslation("cohort.over"));
      opening.add(new Badge(getTranslation("cohort.archived")), over);
    }
    return opening;
  }

  private Component actions() {
    Div actions = new Div();
    actions.addClassName("actions");
    if (!cohort.archived()) {
      Anchor bring =
          new Anchor(Places.cohort(cohort.id()) + "/import", getTranslation("cohort.import"));
      bring.setId("import");
      bring.addClassName("button");
      actions.add(bring, button("invite", getTranslation("cohort.invite"), this::invite));
    }
    actions.add(button("rename", getTranslation("cohort.rename"), this::rename));
    actions.add(
        cohort.archived()
            ? button("bring-back", getTranslation("cohort.bring-back"), () -> archive(false))
            : button("archive", getTranslation("cohort.archive"), this::archive));
    return actions;
  }

  private static NativeButton button(String id, String words, Runnable action) {
    NativeButton button = new NativeButton(words, click -> action.run());
    button.setId(id);
    button.addClassName("plain");
    return button;
  }

  private void invite() {
    new OneField(
            getTranslation("cohort.invite.title", cohort.name()),
            getTranslation("people.field.sign-in"),
            getTranslation("cohort.invite.submit"),
            name -> done(getTranslation("cohort.invited", cohorts.invite(id(), name).name())))
        .help(getTranslation("cohort.invite.help"))
        .open();
  }

  private void rename() {
    new OneField(
            getTranslation("cohort.rename"),
            getTranslation("cohorts.name"),
            getTranslation("people.change.submit"),
            name -> done(getTranslation("cohort.renamed", cohorts.rename(id(), name).name())))
        .with(cohort.name())
        .open();
  }

  private void archive() {
    new Question(
            getTranslation("cohort.archive.title", cohort.name()),
            getTranslation("cohort.archive.words"),
            getTranslation("cohort.archive"),
            () -> archive(true))
        .open();
  }

  private void archive(boolean over) {
    cohorts.archive(id(), over);
    done(over ? getTranslation("cohort.archive.done") : getTranslation("cohort.bring-back.done"));
  }

  /** Asks, and takes somebody out or an invitation back. */
  void remove(Member member) {
    new Question(
            getTranslation("cohort.remove.title", member.name()),
            member.agreed().isPresent()
                ? getTranslation("cohort.remove.words")
                : getTranslation("cohort.take-back.words"),
            getTranslation("cohort.remove"),
            () -> {
              cohorts.remove(id(), member.person());
              done(getTranslation("cohort.removed", member.name()));
            })
        .open();
  }

  /** Asks, and gives a first password anew, shown once. */
  void renew(Member member) {
    new Question(
            getTranslation("cohort.renew.title", member.name()),
            getTranslation("cohort.renew.words"),
            getTranslation("cohort.renew.submit"),
            () -> new OnePassword(newcomers.renew(id(), member.person())).open())
        .open();
  }

  /** Asks for one more mentor. */
  void addMentor() {
    new OneField(
            getTranslation("cohort.mentor.add"),
            getTranslation("people.field.sign-in"),
            getTranslation("cohort.mentor.submit"),
            name ->
                done(getTranslation("cohort.mentor.added", cohorts.addMentor(id(), name).name())))
        .help(getTranslation("cohort.mentor.help"))
        .open();
  }

  /** Asks, and lets a mentor go. */
  void removeMentor(Person mentor) {
    new Question(
            getTranslation("cohort.mentor.remove.title", mentor.name()),
            getTranslation("cohort.mentor.remove.words"),
            getTranslation("cohort.remove"),
            () -> {
              cohorts.removeMentor(id(), mentor.id());
              String gone = getTranslation("cohort.removed", mentor.name());
              if (mentor.id().equals(signedIn.person().id())) {
                UI.getCurrent().navigate(Places.COHORTS);
                Toast.tell(gone);
              } else {
                done(gone);
              }
            })
        .open();
  }

  private UUID id() {
    return cohort.id();
  }

  private void done(String words) {
    show(cohorts.one(id()));
    Toast.tell(words);
  }
}
