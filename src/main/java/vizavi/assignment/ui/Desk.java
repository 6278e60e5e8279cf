package vizavi.assignment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import vizavi.assignment.Allowances;
import vizavi.assignment.Assigned;
import vizavi.assignment.Assignment;
import vizavi.assignment.Assignments;
import vizavi.assignment.GivingRefusedException;
import vizavi.assignment.Overview;
import vizavi.shell.Badge;
import vizavi.shell.Moment;
import vizavi.shell.Places;
import vizavi.shell.Toast;

/** An assignment as its mentor sees it: terms, who stands where, and what can be done about it. */
class Desk extends Div {
  private final transient Overview overview;
  private final transient Assignments assignments;
  private final transient Allowances allowances;
  private final transient Runnable again;

  /**
   * @param again is called when something was changed
   */
  Desk(Overview overview, Assignments assignments, Allowances allowances, Runnable again) {
    this.overview = overview;
    this.assignments = assignments;
    this.allowances = allowances;
    this.again = again;
    addClassName("desk");
    add(opening(), actions(), pair(), people());
  }

  private Assignment assignment() {
    return overview.assignment();
  }

  private Div opening() {
    Paragraph by =
        new Paragraph(
            getTranslation("assignments.by", assignment().by(), Moment.of(assignment().created())));
    by.addClassName("lead");
    Div opening = new Div(new H1(assignment().title()), by);
    opening.addClassName("opening");
    assignment()
        .withdrawn()
        .ifPresent(
            at ->
                opening.add(
                    new Badge(getTranslation("assignments.withdrawn.at", Moment.of(at)), "bad")));
    return opening;
  }

  private Div actions() {
    Anchor back = new Anchor(Places.ASSIGNMENTS, getTranslation("assignments.back"));
    back.addClassName("plain");
    Div actions = new Div();
    actions.addClassName("actions");
    if (assignment().withdrawn().isEmpty()) {
      if (overview.mayChange()) {
        Anchor change =
            new Anchor(GivingView.change(assignment().id()), getTranslation("assignments.change"));
        change.setId("change");
        change.addClassName("button");
        NativeButton withdraw =
            new NativeButton(getTranslation("assignments.withdraw"), click -> withdraw());
        withdraw.setId("withdraw");
        withdraw.addClassName("plain");
        actions.add(change, withdraw);
      } else {
        actions.add(new Paragraph(getTranslation("assignments.others")));
      }
    }
    actions.add(back);
    return actions;
  }

  private Div pair() {
    Section terms = new Section(new H2(getTranslation("assignments.terms")));
    terms.addClassName("card");
    if (!assignment().words().isEmpty()) {
      terms.add(new Paragraph(assignment().words()));
    }
    terms.add(TermsList.of(assignment().terms()), GivenCard.to(overview));
    Section how = new Section(new H2(getTranslation("assignments.how")));
    how.addClassName("card");
    how.add(
        overview.people().isEmpty()
            ? new Paragraph(getTranslation("assignments.nobody"))
            : new StateBar(overview.counts()));
    Div pair = new Div(how, terms);
    pair.addClassName("desk-pair");
    return pair;
  }

  private Component people() {
    Section people = new Section(new H2(getTranslation("assignments.people")));
    people.addClassName("card");
    if (overview.people().isEmpty()) {
      people.add(new Paragraph(getTranslation("assignments.nobody.words")));
    } else {
      people.add(new PeopleTable(overview, this));
    }
    return people;
  }

  private void withdraw() {
    Dialog dialog = new Dialog();
    dialog.setHeaderTitle(getTranslation("assignments.withdraw.title", assignment().title()));
    dialog.add(new Paragraph(getTranslation("assignments.withdraw.words")));
    Button sure =
        new Button(
            getTranslation("assignments.withdraw"),
            click -> {
              dialog.close();
              attempt(
                  () -> assignments.withdraw(assignment().id()),
                  getTranslation("assignments.withdraw.done"));
            });
    sure.setId("withdraw-sure");
    sure.addThemeVariants(ButtonVariant.PRIMARY);
    dialog
        .getFooter()
        .add(new Button(getTranslation("assignments.cancel"), click -> dialog.close()), sure);
    dialog.open();
  }

  /** Asks for more time or more tries for one person. */
  void extend(Assigned one) {
    new ExtendDialog(
            name(one),
            one,
            form ->
                allowances.extend(
                    assignment().id(), one.person(), form.due(), form.moreTries(), form.reason()),
            () -> done(getTranslation("assignments.extend.done", name(one))))
        .open();
  }

  /** Asks for the reason why one person need not do it. */
  void excuse(Assigned one) {
    new ReasonDialog(
            getTranslation("assignments.excuse.title", name(one)),
            getTranslation("assignments.excuse.words"),
            getTranslation("assignments.excuse"),
            reason -> allowances.excuse(assignment().id(), one.person(), reason),
            () -> done(getTranslation("assignments.excuse.done", name(one))))
        .open();
  }

  void excuseNoLonger(Assigned one) {
    attempt(
        () -> allowances.excuseNoLonger(assignment().id(), one.person()),
        getTranslation("assignments.excuse-no-longer.done", name(one)));
  }

  private String name(Assigned one) {
    return overview.names().getOrDefault(one.person(), "");
  }

  private void attempt(Runnable change, String words) {
    try {
      change.run();
      done(words);
    } catch (GivingRefusedException refused) {
      Toast.alert(getTranslation(refused.key(), refused.arguments().toArray()));
    }
  }

  private void done(String words) {
    again.run();
    Toast.tell(words);
  }
}
