package vizavi.assignment.ui;

import com.vaadin.flow.component.html.DescriptionList;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vizavi.assignment.Counts;
import vizavi.assignment.Standing;
import vizavi.assignment.Terms;
import vizavi.attempt.Marks;
import vizavi.attempt.Mode;
import vizavi.shell.Moment;

/** The terms of an assignment, one below the other. */
class TermsList extends DescriptionList {
  private TermsList(Terms terms) {
    addClassName("terms");
    row(getTranslation("task.mode"), Named.mode(terms.mode()));
    row(getTranslation("task.replies"), Named.answering(terms.answering()));
  }

  /** As they hold for everybody. */
  static TermsList of(Terms terms) {
    TermsList list = new TermsList(terms);
    terms
        .opens()
        .ifPresent(at -> list.row(list.getTranslation("task.opens"), Moment.of(terms.at(at))));
    list.row(
        list.getTranslation("task.due"),
        terms
            .due()
            .map(at -> Moment.of(terms.at(at)))
            .orElseGet(() -> list.getTranslation("assignments.no-due")));
    list.rest(terms);
    return list;
  }

  /** As they hold for one person. */
  static TermsList of(Terms terms, Standing standing) {
    TermsList list = new TermsList(terms);
    standing
        .due()
        .ifPresent(at -> list.row(list.getTranslation("task.due"), Moment.of(terms.at(at))));
    list.rest(terms);
    return list;
  }

  private void rest(Terms terms) {
    row(getTranslation("task.passes"), passes(terms));
    row(
        getTranslation("task.tries"),
        terms.counts() == Counts.FIRST
            ? getTranslation("assignments.tries.first")
            : terms
                .tries()
                .map(most -> getTranslation("assignments.tries", most, Named.rule(terms.counts())))
                .orElseGet(
                    () -> getTranslation("assignments.tries.any", Named.rule(terms.counts()))));
  }

  private String passes(Terms terms) {
    return terms.mode() == Mode.COACH
        ? getTranslation("task.passes.coach")
        : String.join(", ", marks(terms.marks()));
  }

  private List<String> marks(Marks marks) {
    List<String> words = new ArrayList<>();
    words.add(
        marks
            .overall()
            .map(mark -> getTranslation("task.mark.overall", mark))
            .orElseGet(() -> getTranslation("assignments.mark.own")));
    marks.skills().entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(
            mark ->
                getTranslation(
                    "task.mark.skill", vizavi.shell.Terms.skill(mark.getKey()), mark.getValue()))
        .forEach(words::add);
    return words;
  }

  private void row(String name, String value) {
    add(new Term(name), new Description(value));
  }
}
