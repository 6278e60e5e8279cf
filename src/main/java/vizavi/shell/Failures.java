package vizavi.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import java.io.IOException;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.util.DisconnectedClientHelper;

/**
 * The one place where what broke behind a click ends: logged under a reference, and told to the
 * person in a sentence with that reference.
 */
class Failures implements ErrorHandler {
  private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

  /** Knows, and logs below what is shown, that somebody left while they were being answered. */
  private static final DisconnectedClientHelper LEFT =
      new DisconnectedClientHelper(Failures.class.getName() + ".left");

  @Override
  public void error(ErrorEvent event) {
    Throwable failure = event.getThrowable();
    if (failure instanceof IOException && LEFT.checkAndLogClientDisconnectedException(failure)) {
      return;
    }
    String words = words(failure);
    UI page = UI.getCurrent();
    if (page != null) {
      Beside.tell(page, () -> Toast.alert(words));
    }
  }

  private static String words(Throwable failure) {
    return switch (failure) {
      case NotFoundException gone -> I18NProvider.translate("notice.not-found.words");
      case AccessDeniedException taken -> I18NProvider.translate("notice.role-taken.words");
      default -> I18NProvider.translate("notice.failure.words", log(failure));
    };
  }

  /** Logs a failure and gives the reference under which it stands in the log. */
  static String log(Throwable failure) {
    byte[] bytes = new byte[3];
    ThreadLocalRandom.current().nextBytes(bytes);
    String reference = HexFormat.of().withUpperCase().formatHex(bytes);
    LOG.error("Failure {}", reference, failure);
    return reference;
  }
}
