package vizavi.attempt.ui.review;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import vizavi.attempt.Attempt;
import vizavi.attempt.Overseen;
import vizavi.attempt.review.Comments;
import vizavi.attempt.review.Judgements;
import vizavi.attempt.review.Reviewed;
import vizavi.attempt.review.Reviews;
import vizavi.attempt.ui.AnnotatedTranscript;
import vizavi.attempt.ui.Attempted;
import vizavi.attempt.ui.CourseOpener;
import vizavi.attempt.ui.PlainTranscript;
import vizavi.attempt.ui.Scores;
import vizavi.shell.Badge;
import vizavi.shell.Glyph;
import vizavi.shell.Moment;
import vizavi.shell.Terms;

/** A trainee's attempt for their mentors: live while it is under way, then to be reviewed. */
@Route("attempts/:attempt/review")
@RolesAllowed("MENTOR")
public class ReviewView extends Div implements BeforeEnterObserver, HasDynamicTitle {
  private final transient Overseen overseen;
  private final transient Reviews reviews;
  private final transient Desk desk;
  private final transient ObjectProvider<WhileUnderWay> underWay;
  private String title = "";

  ReviewView(
      Overseen overseen,
      Reviews reviews,
      Judgements judgements,
      Comments comments,
      ObjectProvider<WhileUnderWay> underWay) {
    this.overseen = overseen;
    this.reviews = reviews;
    this.underWay = underWay;
    this.desk = new Desk(reviews, judgements, comments, this::show);
    addClassNames("page", "review");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    show(Attempted.in(event));
  }

  @Override
  public String getPageTitle() {
    return title;
  }

  private void show(UUID id) {
    Attempt attempt = overseen.attempt(id);
    title = getTranslation("review.title", attempt.title());
    if (attempt.over()) {
      show(reviews.of(id));
    } else {
      removeAll();
      underWay.ifAvailable(live -> add(live.page(attempt, () -> show(id))));
      if (getChildren().findAny().isEmpty()) {
        add(new H1(title), new Paragraph(getTranslation("review.under-way")));
      }
    }
  }

  private void show(Reviewed now) {
    removeAll();
    CourseOpener courses =
        new CourseOpener(now.scenario(), turn -> reviews.betterCourse(now.attempt().id(), turn));
    AnnotatedTranscript transcript =
        new AnnotatedTranscript(
            now.scenario(), now.inEffect(), courses, turn -> TurnDesk.of(now, turn, desk));
    transcript.whispered(now.whispers());
    add(
        opening(now),
        new Progressed(now, desk),
        new Scores(getTranslation("review.scores"), now.inEffect(), now.asScored()),
        new WholeComments(now, desk),
        asSeen(now),
        transcript);
  }

  private Component opening(Reviewed now) {
    Paragraph who =
        new Paragraph(
            getTranslation(
                "review.who",
                now.trainee(),
                now.attempt().ended().map(Moment::of).orElse(""),
                now.asScored().entries().size()));
    who.addClassName("lead");
    Div badges =
        new Div(
            new Badge(
                Terms.outcome(now.inEffect().ending().outcome()),
                Terms.tone(now.inEffect().ending().outcome())),
            now.inEffect().passed()
                ? new Badge(Glyph.CHECK, getTranslation("debrief.passed"), "good")
                : new Badge(Glyph.CROSS, getTranslation("debrief.not-passed"), "bad"));
    badges.addClassName("badges");
    Div opening = new Div(new H1(title), who, badges);
    opening.addClassName("opening");
    return opening;
  }

  private Component asSeen(Reviewed now) {
    NativeDetails details =
        new NativeDetails(
            getTranslation("review.as-seen"), new PlainTranscript(now.scenario(), now.asScored()));
    details.addClassNames("card", "quiet", "as-seen");
    return details;
  }
}
