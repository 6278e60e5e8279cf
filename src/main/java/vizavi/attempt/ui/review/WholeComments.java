package vizavi.attempt.ui.review;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import vizavi.attempt.review.Reviewed;
import vizavi.shell.Glyph;

/** What mentors say about the whole attempt. */
class WholeComments extends Section {
  WholeComments(Reviewed now, Desk desk) {
    addClassNames("card", "comments");
    setId("comments");
    getElement().setAttribute("tabindex", "-1");
    add(new H2(getTranslation("review.comments")));
    now.aboutAll().forEach(one -> add(new OwnComment(one, now, desk, "comments")));
    NativeButton say = new NativeButton();
    say.setId("comment-all");
    say.addClassName("plain");
    say.add(Glyph.COACH.icon(), new Span(getTranslation("review.comment-all")));
    say.addClickListener(
        click ->
            new CommentDialog(
                    getTranslation("review.comment-all"),
                    false,
                    (words, book) -> {
                      desk.comments().say(now.attempt().id(), Optional.empty(), words, book);
                      desk.again(now.attempt().id(), "comments");
                    })
                .open());
    Div actions = new Div(say);
    actions.addClassName("actions");
    add(actions);
  }
}
