package vizavi.progress.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import vizavi.attempt.Attempt;
import vizavi.attempt.Mode;
import vizavi.shell.Badge;
import vizavi.shell.Moment;
import vizavi.shell.Places;
import vizavi.shell.Terms;

/** All attempts, each with the way to its debrief or back into it. */
class AttemptList extends Section {
  AttemptList(List<Attempt> attempts) {
    addClassName("attempts");
    UnorderedList list = new UnorderedList();
    attempts.forEach(attempt -> list.add(row(attempt)));
    add(new H2(getTranslation("progress.attempts")), list);
  }

  private ListItem row(Attempt attempt) {
    Span when = new Span(Moment.of(attempt.begun()));
    when.addClassName("small");
    Span score = new Span(attempt.overall().map(String::valueOf).orElse(""));
    score.addClassName("attempt-score");
    ListItem row =
        new ListItem(new Div(new H3(attempt.title()), when), badges(attempt), score, link(attempt));
    row.addClassName("attempt");
    return row;
  }

  private Div badges(Attempt attempt) {
    Div badges =
        new Div(
            attempt.mode() == Mode.COACH
                ? new Badge(getTranslation("mode.coach"))
                : new Badge(getTranslation("mode.assessed"), "accent"));
    badges.addClassName("badges");
    attempt.outcome().ifPresent(one -> badges.add(new Badge(Terms.outcome(one), Terms.tone(one))));
    attempt
        .passed()
        .ifPresent(
            passed ->
                badges.add(
                    passed
                        ? new Badge(getTranslation("debrief.passed"), "good")
                        : new Badge(getTranslation("debrief.not-passed"), "bad")));
    if (attempt.over() && !attempt.comparable()) {
      badges.add(new Badge(getTranslation("progress.former")));
    }
    return badges;
  }

  private Anchor link(Attempt attempt) {
    Anchor link =
        attempt.over()
            ? new Anchor(Places.debrief(attempt.id()), getTranslation("progress.debrief"))
            : new Anchor(Places.attempt(attempt.id()), getTranslation("scenarios.go-on"));
    link.setAriaLabel(
        attempt.over()
            ? getTranslation("progress.debrief-of", attempt.title(), Moment.of(attempt.begun()))
            : getTranslation("scenarios.go-on-with", attempt.title()));
    link.addClassName("plain");
    return link;
  }
}
