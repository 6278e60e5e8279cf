package vizavi.attempt.ui;

import com.vaadin.flow.component.UI;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import vizavi.shell.Beside;

/** Brings what is told in another thread to the page it is for. */
public final class InPage {
  private InPage() {}

  /** Does the work in the page, in its turn; nothing where the page or its session has ended. */
  public static Runnable of(UI page, Runnable work) {
    return () -> Beside.tell(page, () -> ifSignedIn(work));
  }

  private static void ifSignedIn(Runnable work) {
    try {
      work.run();
    } catch (AuthenticationCredentialsNotFoundException signedOut) {
      // The session ended while the page stood open: its next request asks to sign in.
    }
  }
}
