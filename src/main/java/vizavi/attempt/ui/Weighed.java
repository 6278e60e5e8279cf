package vizavi.attempt.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import vizavi.analysis.Review;
import vizavi.analysis.Weighing;
import vizavi.shell.Terms;

/** A reply's mark, what it cost, and the words that would have been best. */
class Weighed extends Div {
  private static final BigDecimal SHOWN = new BigDecimal("0.1");

  Weighed(Review review, Weighing weighing, CourseOpener courses) {
    addClassName("weighed");
    Div line = new Div(Marks.badge(weighing));
    line.addClassName("weighed-line");
    cost(review, weighing.regret(), "debrief.cost").ifPresent(line::add);
    cost(review, weighing.luck(), "debrief.luck").ifPresent(line::add);
    add(line);
    if (!weighing.mark().fine()) {
      weighing.best().ifPresent(words -> add(best(words, courses)));
      add(courses.button(weighing.turn(), "plain"));
    }
  }

  private java.util.Optional<Span> cost(Review review, BigDecimal points, String key) {
    BigDecimal shown = review.onScale(points);
    if (shown.compareTo(SHOWN) < 0) {
      return java.util.Optional.empty();
    }
    Span cost =
        new Span(
            key.equals("debrief.luck")
                ? getTranslation("debrief.luck", Terms.points(shown))
                : getTranslation("debrief.cost", Terms.points(shown)));
    cost.addClassName("small");
    return java.util.Optional.of(cost);
  }

  private Paragraph best(String words, CourseOpener courses) {
    Span label = new Span(getTranslation("debrief.best"));
    label.addClassName("label");
    Span quoted = new Span(getTranslation("coach.quoted", words));
    quoted.getElement().setAttribute("lang", courses.language());
    Paragraph best = new Paragraph(label, quoted);
    best.addClassName("better");
    return best;
  }
}
