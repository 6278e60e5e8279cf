package vizavi.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;

/** A view that could not be opened because something broke. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
public class FailurePage extends ErrorPage implements HasErrorParameter<Exception> {
  @Override
  public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> error) {
    String reference = Failures.log(error.getException());
    say(getTranslation("notice.failure.title"), getTranslation("notice.failure.words", reference));
    return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
  }
}
