package vizavi.library.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.server.Command;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;
import vizavi.library.PlayedReplies;
import vizavi.library.PlayedReply;

/** Looks up beside the page how replies were taken: with thousands of attempts it takes a while. */
final class HowPlayed {
  private HowPlayed() {}

  /** Tells the page, in its turn, what the person at it may know. */
  static void of(
      PlayedReplies replies, UUID revision, UI page, Consumer<Map<String, PlayedReply>> told) {
    Thread.ofVirtual()
        .name("how " + revision + " was played")
        .start(
            new DelegatingSecurityContextRunnable(
                () -> {
                  try {
                    Map<String, PlayedReply> found = replies.of(revision);
                    tell(page, () -> told.accept(found));
                  } catch (RuntimeException e) {
                    // Ends where all that breaks behind a page does: in the log, and in a sentence.
                    tell(
                        page,
                        () -> {
                          throw e;
                        });
                  }
                }));
  }

  private static void tell(UI page, Command news) {
    try {
      page.access(news);
    } catch (UIDetachedException closed) {
      // Nobody is left to be told.
    }
  }
}
