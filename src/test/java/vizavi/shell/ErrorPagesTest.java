package vizavi.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.VaadinService;
import java.io.IOException;
import java.util.Locale;
import java.util.UUID;
import org.apache.catalina.connector.ClientAbortException;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;

class ErrorPagesTest extends ViewTest {

  @Test
  void anAttemptThatIsNotThereIsNotFound() {
    signIn("nina", "TRAINEE");
    open("attempts/" + UUID.randomUUID());
    assertThat(getCurrentView()).isInstanceOf(NotFoundPage.class);
    assertThat(shown()).contains("That was not found", "not yours to see");
    assertThat(findInView(Anchor.class).single().getHref()).isEqualTo(".");
  }

  @Test
  void anAddressThatIsNoIdIsNotFound() {
    signIn("nina", "TRAINEE");
    open("attempts/first");
    assertThat(getCurrentView()).isInstanceOf(NotFoundPage.class);
  }

  @Test
  void aRoleJustTakenAwayIsSaidAsThat() {
    signIn("nina", "TRAINEE");
    open("");
    new Failures().error(new ErrorEvent(new AccessDeniedException("Needs one of [ADMIN]")));
    roundTrip();
    assertThat(told()).contains("role does not allow this").doesNotContain("Needs one of");
  }

  @Test
  void whatBreaksBehindAClickIsToldWithAReferenceAndNothingElse() {
    signIn("nina", "TRAINEE");
    open("");
    new Failures().error(new ErrorEvent(new IllegalStateException("the secret inside")));
    roundTrip();
    assertThat(told()).matches("(?s).*reference: [0-9A-F]{6}.*").doesNotContain("secret");
  }

  @Test
  void whoLeftWhileTheyWereBeingAnsweredIsNoFailure() {
    signIn("nina", "TRAINEE");
    open("");
    new Failures().error(new ErrorEvent(new ClientAbortException(new IOException("Broken pipe"))));
    roundTrip();
    assertThat(find(Notification.class).all()).isEmpty();
  }

  @Test
  void whatBreaksBehindAPageThatWasClosedIsLoggedAndToldToNobody() {
    signIn("nina", "TRAINEE");
    open("");
    UI closed = new UI(); // of no session any more
    UI before = UI.getCurrent();
    UI.setCurrent(closed);
    try {
      assertThatCode(() -> new Failures().error(new ErrorEvent(new IllegalStateException("late"))))
          .doesNotThrowAnyException();
    } finally {
      UI.setCurrent(before);
    }
  }

  @Test
  void aSessionThatIsGoneReloadsThePageAndNeedsNoVaadinOfItsOwn() {
    VaadinService service = VaadinService.getCurrent();
    VaadinService.setCurrent(null);
    try {
      var messages = service.getSystemMessages(Locale.UK, null);
      assertThat(messages.isSessionExpiredNotificationEnabled()).isFalse();
      assertThat(messages.getInternalErrorCaption()).isEqualTo("Something went wrong");
    } finally {
      VaadinService.setCurrent(service);
    }
  }
}
