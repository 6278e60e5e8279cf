package vizavi.account.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import vizavi.account.Member;
import vizavi.shell.Badge;
import vizavi.shell.Figures;
import vizavi.shell.Moment;
import vizavi.shell.Places;

/** Who is in a cohort, who has still to agree, and who never came. */
class MemberSection extends Section {
  private final boolean open;
  private final CohortView view;

  /**
   * @param open whether it is a mentor's own: names lead to how members are getting on, and who
   *     lost a first password gets another
   */
  MemberSection(List<Member> members, boolean open, CohortView view) {
    this.open = open;
    this.view = view;
    add(new H2(getTranslation("cohort.people")));
    add(members.isEmpty() ? empty() : summary(members));
    if (!members.isEmpty()) {
      add(table(members));
    }
  }

  private Component empty() {
    Div empty = new Div(new Paragraph(getTranslation("cohort.people.none")));
    empty.addClassNames("card", "empty");
    return empty;
  }

  private Component summary(List<Member> members) {
    long agreed = members.stream().filter(one -> one.agreed().isPresent()).count();
    long never = members.stream().filter(one -> one.lastSignIn().isEmpty()).count();
    Div badges = new Div(new Badge(getTranslation("cohorts.count.members", agreed)));
    badges.addClassName("badges");
    if (agreed < members.size()) {
      long invited = members.size() - agreed;
      badges.add(new Badge(getTranslation("cohorts.count.invited", invited), "accent"));
    }
    if (never > 0) {
      badges.add(new Badge(getTranslation("cohorts.count.never", never), "even"));
    }
    return badges;
  }

  private Component table(List<Member> members) {
    Figures table =
        new Figures(
                List.of(
                    getTranslation("people.field.name"),
                    getTranslation("cohort.column.state"),
                    getTranslation("cohort.column.last"),
                    getTranslation("cohort.column.action")))
            .caption(getTranslation("cohort.people.caption"));
    members.forEach(
        one -> table.row(name(one), List.of(state(one), lastSignIn(one), actions(one))));
    return table;
  }

  private Component name(Member member) {
    boolean leads = open && member.agreed().isPresent();
    Component name =
        leads
            ? new Anchor(Places.trainee(member.person()), member.name())
            : new Span(member.name());
    Span signIn = new Span(member.signIn());
    signIn.addClassName("small");
    Div both = new Div(name, signIn);
    both.addClassName("who");
    return both;
  }

  private Component state(Member member) {
    if (!member.active()) {
      return new Badge(getTranslation("people.inactive"), "bad");
    }
    return member
        .agreed()
        .map(at -> new Badge(getTranslation("cohort.state.member", Moment.day(at)), "good"))
        .orElseGet(
            () ->
                new Badge(
                    getTranslation("cohort.state.invited", Moment.day(member.invited())),
                    "accent"));
  }

  private Component lastSignIn(Member member) {
    return member
        .lastSignIn()
        .map(at -> new Span(Moment.of(at)))
        .orElseGet(() -> new Badge(getTranslation("cohort.never"), "even"));
  }

  private Component actions(Member member) {
    Div actions = new Div();
    actions.addClassName("row-actions");
    if (open && member.active() && !member.ownPassword()) {
      actions.add(action("cohort.renew", member, () -> view.renew(member)));
    }
    actions.add(action("cohort.remove", member, () -> view.remove(member)));
    return actions;
  }

  private NativeButton action(String key, Member member, Runnable action) {
    NativeButton button = new NativeButton(getTranslation(key), click -> action.run());
    button.addClassName("plain");
    button.setAriaLabel(getTranslation("people.action-for", getTranslation(key), member.name()));
    return button;
  }
}
