package vizavi.shell;

import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;

/** A view that is not for the roles of this person. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
public class NoAccessPage extends ErrorPage implements HasErrorParameter<AccessDeniedException> {
  @Override
  public int setErrorParameter(
      BeforeEnterEvent event, ErrorParameter<AccessDeniedException> error) {
    say(getTranslation("notice.no-access.title"), getTranslation("notice.no-access.words"));
    return HttpServletResponse.SC_FORBIDDEN;
  }
}
