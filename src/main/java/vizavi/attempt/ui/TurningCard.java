package vizavi.attempt.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import vizavi.analysis.Entry;
import vizavi.analysis.Review;
import vizavi.analysis.TurningPoint;
import vizavi.analysis.solve.Proof;
import vizavi.shell.Terms;

/** The reply that decided the conversation, and what would have been better. */
class TurningCard extends Section {
  TurningCard(Review review, List<Entry> entries, CourseOpener courses) {
    addClassNames("card", "turning");
    setId("turning-point");
    add(new H2(getTranslation("debrief.turning")));
    review
        .turningPoint()
        .ifPresentOrElse(
            point -> show(review, point, entries, courses),
            () -> add(new Paragraph(getTranslation("debrief.turning.none"))));
    if (review.luck().signum() > 0) {
      Paragraph luck =
          new Paragraph(
              getTranslation("debrief.turning.luck", Terms.points(review.onScale(review.luck()))));
      luck.addClassName("small");
      add(luck);
    }
    if (review.proof() == Proof.BOUNDED) {
      Paragraph bounded = new Paragraph(getTranslation("debrief.turning.bounded"));
      bounded.addClassName("small");
      add(bounded);
    }
  }

  private void show(Review review, TurningPoint point, List<Entry> entries, CourseOpener courses) {
    Span quoted =
        new Span(getTranslation("coach.quoted", entries.get(point.turn() - 1).picked().words()));
    quoted.getElement().setAttribute("lang", courses.language());
    Paragraph words = new Paragraph(quoted);
    words.addClassName("turning-words");
    Anchor link =
        new Anchor("#turn-" + point.turn(), getTranslation("debrief.turning.see", point.turn()));
    link.getElement().setAttribute("data-jump", "turn-" + point.turn());
    link.getElement().setAttribute("router-ignore", true);
    link.addClassName("plain");
    Div actions = new Div(courses.button(point.turn(), "button"), link);
    actions.addClassName("actions");
    add(new Div(Marks.badge(point.weighing())), words, new Paragraph(why(review, point)), actions);
  }

  private String why(Review review, TurningPoint point) {
    return switch (point.weighing().fate()) {
      case LOST -> getTranslation("debrief.turning.lost");
      case UNLUCKY -> getTranslation("debrief.turning.unlucky");
      case CRITICAL -> getTranslation("debrief.turning.critical");
      case OPEN ->
          getTranslation(
              "debrief.turning.dearest", Terms.points(review.onScale(point.weighing().regret())));
    };
  }
}
