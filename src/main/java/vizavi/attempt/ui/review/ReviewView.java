package vizavi.attempt.ui.review;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
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
import vizavi.attempt.ui.Attempted;

/** A trainee's attempt for their mentors: live while it is under way, then to be reviewed. */
@Route("attempts/:attempt/review")
@RolesAllowed("MENTOR")
public class ReviewView extends Div implements BeforeEnterObserver, HasDynamicTitle {
  private final transient Overseen overseen;
  private final transient ObjectProvider<WhileUnderWay> underWay;
  private String title = "";

  ReviewView(Overseen overseen, ObjectProvider<WhileUnderWay> underWay) {
    this.overseen = overseen;
    this.underWay = underWay;
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
    removeAll();
    if (attempt.over()) {
      add(new H1(title));
    } else {
      underWay.ifAvailable(live -> add(live.page(attempt, () -> show(id))));
      if (getChildren().findAny().isEmpty()) {
        add(new H1(title), new Paragraph(getTranslation("review.under-way")));
      }
    }
  }
}
