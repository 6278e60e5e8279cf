package vizavi.attempt.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import vizavi.analysis.Debrief;
import vizavi.analysis.Mood;
import vizavi.analysis.Shortfall;
import vizavi.attempt.Answering;
import vizavi.attempt.Attempt;
import vizavi.attempt.Conversation;
import vizavi.scenario.Client;
import vizavi.shell.Badge;
import vizavi.shell.Glyph;
import vizavi.shell.Terms;
import vizavi.shell.portrait.Portrait;

/** How it ended: the outcome, whether it is passed and why not, and the lesson. */
class Verdict extends Section {
  /**
   * @param debrief in effect
   * @param original as it was scored
   */
  Verdict(Conversation over, Debrief debrief, Debrief original) {
    addClassNames("card", "verdict");
    Client client = over.scenario().client();
    Portrait face = new Portrait(client.portrait(), client.name());
    Mood last = debrief.moods().getLast();
    face.show(last.patience(), last.trust());
    Paragraph kind =
        new Paragraph(
            getTranslation("debrief.kind", manner(over.attempt()), debrief.entries().size()));
    kind.addClassName("small");
    Div words = new Div(kind, new H1(over.attempt().title()), badges(debrief));
    words.addClassName("verdict-words");
    if (!debrief.passed()) {
      words.add(shortfalls(debrief));
    }
    if (debrief.passed() != original.passed()) {
      Paragraph before =
          new Paragraph(
              original.passed()
                  ? getTranslation("debrief.passed-before")
                  : getTranslation("debrief.not-passed-before"));
      before.addClassName("small");
      words.add(before);
    }
    add(face, words, lesson(over, debrief));
  }

  private String manner(Attempt attempt) {
    String mode = ModeChoice.name(attempt.mode());
    return attempt.answering() == Answering.CHOICES
        ? mode
        : getTranslation("debrief.manner", mode, AnswerChoice.name(attempt.answering()));
  }

  private Div badges(Debrief debrief) {
    Div badges =
        new Div(
            new Badge(
                Terms.outcome(debrief.ending().outcome()), Terms.tone(debrief.ending().outcome())),
            debrief.passed()
                ? new Badge(Glyph.CHECK, getTranslation("debrief.passed"), "good")
                : new Badge(Glyph.CROSS, getTranslation("debrief.not-passed"), "bad"));
    badges.addClassName("badges");
    return badges;
  }

  private UnorderedList shortfalls(Debrief debrief) {
    UnorderedList why = new UnorderedList();
    why.addClassName("shortfalls");
    debrief.shortfalls().forEach(one -> why.add(new ListItem(words(one))));
    return why;
  }

  private String words(Shortfall shortfall) {
    return switch (shortfall) {
      case Shortfall.Ended ended ->
          getTranslation("shortfall.ended", Terms.outcome(ended.outcome()));
      case Shortfall.Critical critical ->
          getTranslation("shortfall.critical", critical.turn(), critical.words());
      case Shortfall.BelowMark below ->
          getTranslation("shortfall.below-mark", below.overall(), below.mark());
    };
  }

  private Div lesson(Conversation over, Debrief debrief) {
    Paragraph words = new Paragraph(debrief.ending().lesson());
    words.getElement().setAttribute("lang", over.scenario().language());
    Div lesson = new Div(new H2(getTranslation("debrief.lesson")), words);
    lesson.addClassName("lesson");
    return lesson;
  }
}
