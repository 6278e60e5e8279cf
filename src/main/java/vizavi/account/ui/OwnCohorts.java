package vizavi.account.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import vizavi.account.Cohorts;
import vizavi.account.Invitation;
import vizavi.shell.Moment;
import vizavi.shell.Places;
import vizavi.shell.Toast;

/** The cohorts one is in or invited to: who sees one's work, and the way out. */
class OwnCohorts extends Section {
  private final transient Cohorts cohorts;
  private final transient Runnable changed;

  OwnCohorts(Cohorts cohorts, Runnable changed) {
    this.cohorts = cohorts;
    this.changed = changed;
    setId("own-cohorts");
    addClassName("card");
    List<Invitation> open = cohorts.invitations();
    List<Invitation> joined = cohorts.joined();
    add(new H2(getTranslation("account.cohorts")));
    if (open.isEmpty() && joined.isEmpty()) {
      add(new Paragraph(getTranslation("account.cohorts.none")));
      return;
    }
    UnorderedList list = new UnorderedList();
    list.addClassName("own-cohorts");
    open.forEach(one -> list.add(invited(one)));
    joined.forEach(one -> list.add(member(one)));
    add(list);
  }

  private ListItem invited(Invitation one) {
    Anchor look = new Anchor(Places.join(one.cohort()), getTranslation("account.invitation.look"));
    look.addClassName("plain");
    look.setAriaLabel(
        getTranslation("people.action-for", getTranslation("account.invitation.look"), one.name()));
    return new ListItem(
        words(one, getTranslation("account.invitation.words", String.join(", ", one.mentors()))),
        look);
  }

  private ListItem member(Invitation one) {
    String since = one.agreed().map(Moment::day).orElse("");
    String mentors = String.join(", ", one.mentors());
    NativeButton leave = new NativeButton(getTranslation("account.leave"), click -> leave(one));
    leave.addClassName("plain");
    leave.setAriaLabel(
        getTranslation("people.action-for", getTranslation("account.leave"), one.name()));
    return new ListItem(
        words(
            one,
            one.archived()
                ? getTranslation("account.member.over")
                : getTranslation("account.member.words", mentors, since)),
        leave);
  }

  private static Div words(Invitation one, String words) {
    Paragraph text = new Paragraph(words);
    text.addClassName("small");
    return new Div(new H3(one.name()), text);
  }

  private void leave(Invitation one) {
    new Question(
            getTranslation("account.leave.title", one.name()),
            getTranslation("account.leave.words"),
            getTranslation("account.leave"),
            () -> {
              cohorts.leave(one.cohort());
              changed.run();
              Toast.tell(getTranslation("account.left", one.name()));
            })
        .open();
  }
}
