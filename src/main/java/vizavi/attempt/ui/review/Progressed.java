package vizavi.attempt.ui.review;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import vizavi.attempt.review.Reviewed;
import vizavi.shell.Glyph;
import vizavi.shell.Toast;

/** How far the mentors are with an attempt, and one button for all that was heard rightly. */
class Progressed extends Div {
  Progressed(Reviewed now, Desk desk) {
    addClassName("review-progress");
    setId("review-progress");
    getElement().setAttribute("tabindex", "-1");
    int all = now.asScored().entries().size();
    add(new Paragraph(getTranslation("review.judged", now.judgements().size(), all)));
    if (now.unjudged() > 0) {
      NativeButton rest = new NativeButton();
      rest.setId("agree-rest");
      rest.addClassName("plain");
      rest.add(Glyph.CHECK.icon(), new Span(getTranslation("review.agree-rest", now.unjudged())));
      rest.addClickListener(
          click -> {
            Reviewed after = desk.judgements().agreeWithTheRest(now.attempt().id());
            Toast.tell(getTranslation("review.agreed-rest"));
            desk.shown(after, "review-progress");
          });
      add(rest);
    }
  }
}
