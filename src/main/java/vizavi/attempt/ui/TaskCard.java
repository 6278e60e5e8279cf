package vizavi.attempt.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vizavi.attempt.Marks;
import vizavi.attempt.Refusal;
import vizavi.attempt.TaskTerms;
import vizavi.library.Card;
import vizavi.shell.Moment;
import vizavi.shell.Places;
import vizavi.shell.Terms;

/** The terms on which a scenario is to be played for an assignment, and the way in. */
class TaskCard extends Aside {
  private final DescriptionList list = new DescriptionList();
  private final Div language = new Div();

  /**
   * @param passMark the scenario's own
   * @param begin is called when the person wants to begin or go on
   */
  TaskCard(TaskTerms terms, Card card, int passMark, Runnable begin) {
    addClassNames("card", "task");
    Anchor assignment = new Anchor(Places.assignment(terms.task().assignment()), terms.title());
    add(new H2(assignment), lead(terms));
    if (!terms.words().isEmpty()) {
      add(new Paragraph(terms.words()));
    }
    list.addClassName("terms");
    row(getTranslation("task.mode"), ModeChoice.name(terms.mode()));
    if (card.ownWords()) {
      row(getTranslation("task.replies"), AnswerChoice.name(terms.answering()));
    }
    terms.due().ifPresent(due -> row(getTranslation("task.due"), Moment.of(due)));
    row(getTranslation("task.passes"), passes(terms, passMark));
    row(getTranslation("task.tries"), tries(terms));
    add(list, language, wayIn(terms, begin));
  }

  /** Adds the choice of a language, before the way in. */
  void language(Component choice) {
    language.add(choice);
  }

  private Paragraph lead(TaskTerms terms) {
    Paragraph lead =
        new Paragraph(
            terms.steps() == 1
                ? getTranslation("task.given", terms.by())
                : getTranslation(
                    "task.given.step", terms.by(), terms.task().step(), terms.steps()));
    lead.addClassName("small");
    return lead;
  }

  private void row(String name, String value) {
    list.add(new DescriptionList.Term(name), new DescriptionList.Description(value));
  }

  private String passes(TaskTerms terms, int passMark) {
    return switch (terms.mode()) {
      case COACH -> getTranslation("task.passes.coach");
      case ASSESSED -> String.join(", ", marks(terms.marks(), passMark));
    };
  }

  private List<String> marks(Marks marks, int passMark) {
    List<String> words = new ArrayList<>();
    words.add(getTranslation("task.mark.overall", marks.overall().orElse(passMark)));
    marks.skills().entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(mark -> getTranslation("task.mark.skill", Terms.skill(mark.getKey()), mark.getValue()))
        .forEach(words::add);
    return words;
  }

  private String tries(TaskTerms terms) {
    return terms
        .left()
        .map(left -> getTranslation("task.tries.left", left, left + terms.tries()))
        .orElseGet(() -> getTranslation("task.tries.any"));
  }

  private Component wayIn(TaskTerms terms, Runnable begin) {
    if (terms.underWay().isEmpty() && terms.refusal().isPresent()) {
      Paragraph refused = new Paragraph(words(this, terms.refusal().get()));
      refused.addClassName("refused");
      return refused;
    }
    NativeButton button =
        new NativeButton(
            terms.underWay().isPresent()
                ? getTranslation("scenarios.go-on")
                : getTranslation("briefing.begin"));
    button.setId("begin");
    button.addClassName("button");
    button.addClickListener(click -> begin.run());
    return button;
  }

  /** Why it can't be begun now. */
  static String words(Component at, Refusal refusal) {
    return switch (refusal) {
      case Refusal.NotOpenYet(var opens) ->
          at.getTranslation("task.refused.opens", Moment.of(opens));
      case Refusal.StepBefore(int step) -> at.getTranslation("task.refused.step", step);
      case Refusal.NoTriesLeft(int allowed) -> at.getTranslation("task.refused.tries", allowed);
      case Refusal.Withdrawn() -> at.getTranslation("task.refused.withdrawn");
      case Refusal.Archived() -> at.getTranslation("task.refused.archived");
    };
  }
}
